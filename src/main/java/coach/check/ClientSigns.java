package coach.check;

import coach.listen.ClientKinds;
import coach.listen.Heard;
import coach.phrasebook.Phrasebook;
import coach.text.Language;
import coach.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Tells the kind of client from his words, where they are clear enough for a lens. */
final class ClientSigns {

  private final ClientKinds kinds;

  ClientSigns(Phrasebook book, Language language) {
    kinds = new ClientKinds(book, language);
  }

  /** Returns the kind that stands out; empty where there is none or two are level. */
  Optional<String> in(List<Sentence> words, String text) {
    List<Heard> heard = kinds.in(words, text);
    boolean level = heard.size() > 1 && heard.get(0).points() == heard.get(1).points();
    return heard.isEmpty() || level ? Optional.empty() : Optional.of(heard.get(0).id());
  }
}
