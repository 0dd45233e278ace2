package coach.listen;

/**
 * As much of a sentence as can be said or left out as one.
 *
 * @param passage its words
 * @param trails whether it only adds to the one before: a reason, an aside
 */
record Clause(Passage passage, boolean trails) {}
