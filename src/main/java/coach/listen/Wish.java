package coach.listen;

/**
 * A wish in two pieces.
 *
 * @param lead who wishes, such as {@code you want to know}; empty where it is not sure
 * @param said what, such as {@code when we can start}
 */
record Wish(String lead, Shifted said) {

  static Wish unsure(Passage passage) {
    return new Wish("", new Shifted(passage.written(), false));
  }

  Shifted joined() {
    return lead.isEmpty() ? said : new Shifted(lead + " " + Tidy.small(said.text()), said.sure());
  }
}
