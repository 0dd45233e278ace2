package coach.listen;

/**
 * The client's words turned to him.
 *
 * @param text what is said to him; no stop at its end
 * @param sure false where the cards could not settle a form
 */
record Shifted(String text, boolean sure) {}
