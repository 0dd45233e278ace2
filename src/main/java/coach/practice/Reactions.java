package coach.practice;

import coach.phrasebook.PracticeCard;
import coach.text.Language;
import coach.text.PhraseMatch;
import coach.text.Phrases;
import java.util.List;
import java.util.Optional;

/** Hears how a client took what he was told. */
final class Reactions {

  private static final String OFFENCE = "offence";

  /** With any of these he has had enough. */
  private static final List<String> NO = List.of("final-no", "no-contact");

  private final Phrases<String> named;

  Reactions(PracticeCard practice, Language language) {
    Phrases.Builder<String> builder = new Phrases.Builder<>(language.lists());
    builder.add(OFFENCE, practice.named().getOrDefault(OFFENCE, List.of()));
    NO.forEach(name -> builder.add(name, practice.named().getOrDefault(name, List.of())));
    named = builder.build();
  }

  /** Returns the words in which a client takes offence; empty where he does not. */
  Optional<String> offence(Utterance client) {
    return named.in(client.sentences()).stream()
        .filter(match -> match.key().equals(OFFENCE))
        .findFirst()
        .map(match -> client.said().line(match.sentence()));
  }

  /** Whether a client says no for good. */
  boolean isFinalNo(Utterance client) {
    return named.in(client.sentences()).stream().map(PhraseMatch::key).anyMatch(NO::contains);
  }
}
