package coach.listen;

/**
 * The client's words turned to him.
 *
 * @param text what is said to him; no stop at its end
 * @param sure false where the cards could not settle a form
 */
record Shifted(String text, boolean sure) {

  static final Shifted NOTHING = new Shifted("", true);

  /** Returns both, one after the other. */
  Shifted then(Shifted next) {
    return new Shifted((text + " " + next.text).strip(), sure && next.sure);
  }
}
