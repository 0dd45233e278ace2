package coach.practice;

import coach.listen.ClientWords;
import coach.listen.Paraphraser;
import coach.listen.SaidBack;
import coach.phrasebook.FamilyBook;
import coach.phrasebook.PracticeCard;
import coach.text.Phrases;
import coach.text.Sentence;
import java.util.List;

/** Says back what a client told in a call; of a goodbye or a bare yes there is nothing to say. */
final class Echo {

  private static final String PASSING = "passing";

  private final Paraphraser paraphraser;
  private final Phrases<Boolean> passing;

  Echo(FamilyBook book, PracticeCard practice) {
    paraphraser = new Paraphraser(book);
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>(book.lists());
    passing = builder.add(true, practice.named().getOrDefault(PASSING, List.of())).build();
  }

  SaidBack of(ClientWords words) {
    List<Sentence> told =
        words.sentences().stream().filter(sentence -> passing.in(sentence).isEmpty()).toList();
    return told.isEmpty()
        ? new SaidBack(List.of(), List.of(), "")
        : paraphraser.of(new ClientWords(words.text(), told));
  }
}
