package coach.listen;

import coach.text.Sentence;
import java.util.List;

/**
 * What somebody said.
 *
 * @param text what the sentences stand in
 * @param sentences some of its sentences
 */
record Said(String text, List<Sentence> sentences) {}
