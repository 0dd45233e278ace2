package coach.text;

import coach.text.Draft.Format;
import java.util.Locale;

/** Tells by its content, and then by its name, how a draft is written. */
final class FormatDetector {

  private FormatDetector() {}

  static Format detect(String path, String text, Lines lines, HeaderBlock block) {
    if (block.isPresent()) {
      return Format.MAIL;
    }
    String name = path.toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".md") || name.endsWith(".markdown");
    return named || looksLikeMarkdown(text, lines) ? Format.MARKDOWN : Format.TEXT;
  }

  /** Whether there is a closed fence, two headings, or a heading and a link. */
  private static boolean looksLikeMarkdown(String text, Lines lines) {
    int fences = 0;
    int headings = 0;
    for (int line = 0; line < lines.count(); line++) {
      int start = lines.start(line);
      if (text.startsWith("```", start)) {
        fences++;
      } else if (text.startsWith("#", start) && isHeading(text, start, lines.end(line))) {
        headings++;
      }
    }
    return fences > 1 || headings > 1 || hasLink(text) && (headings > 0 || fences > 0);
  }

  private static boolean isHeading(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    return at > start && at - start <= 6 && at + 1 < end && text.charAt(at) == ' ';
  }

  private static boolean hasLink(String text) {
    int middle = text.indexOf("](");
    return middle > 0 && text.lastIndexOf('[', middle) >= 0 && text.indexOf(')', middle) > 0;
  }
}
