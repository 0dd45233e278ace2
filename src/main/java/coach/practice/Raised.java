package coach.practice;

import coach.listen.ClientWords;
import coach.listen.Heard;
import coach.listen.Objections;
import coach.phrasebook.Family;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.FamilyCard;
import coach.practice.Objected.Stage;
import java.util.List;
import java.util.Optional;

/** Follows what holds the client of a call back. */
final class Raised {

  private final FamilyBook book;
  private final Objections objections;

  Raised(FamilyBook book, Objections objections) {
    this.book = book;
    this.objections = objections;
  }

  /** Returns the objection after what the client has said; empty where nothing holds him back. */
  Optional<Objected> by(Call call, ClientWords words) {
    int turn = call.turns().size() + 1;
    // Whoever does not tell his own words is taken to have asked for the reason.
    Optional<Objected> before =
        call.objection()
            .map(
                one ->
                    one.stage() == Stage.RAISED && call.isSellerTold()
                        ? one
                        : one.at(Stage.EXPLORED, turn));
    List<Heard> heard = objections.in(words);
    if (heard.isEmpty()) {
      return before;
    }
    Heard main = heard.get(0);
    if (before.isPresent() && before.get().heard().id().equals(main.id())) {
      return before.map(one -> one.again(main, turn));
    }
    FamilyCard card = book.cards(Family.OBJECTION).get(main.id());
    return Optional.of(new Objected(main, card, Stage.RAISED, turn));
  }
}
