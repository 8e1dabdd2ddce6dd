package io.anju.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters a page is set in: Liberation Sans for Latin ones, Droid Sans Fallback for Chinese. A
 * page carries the characters it uses of each.
 */
final class PageFonts {

  /** Characters of one font. */
  record Run(PDFont font, String text) {}

  /**
   * @param width in thousandths of the size it is set in
   */
  private record Glyph(Run run, float width) {}

  /**
   * 〓, which printers of Chinese and Japanese set for a character they lack: a rare name must not
   * keep a page from being printed.
   */
  private static final String MISSING_GLYPH = "\u3013";

  private static final Pattern BREAKS =
      Pattern.compile("(?<=[\\u2E80-\\uFFEF ])|(?=[\\u2E80-\\uFFEF])");
  private static final byte[] LATIN =
      read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
  private static final byte[] CHINESE = read("/io/anju/print/DroidSansFallbackFull.ttf");

  private final PDFont latin;
  private final PDFont chinese;
  private final Map<String, Glyph> glyphs = new HashMap<>();

  PageFonts(PDDocument document) throws IOException {
    this.latin = PDType0Font.load(document, new ByteArrayInputStream(LATIN), true);
    this.chinese = PDType0Font.load(document, new ByteArrayInputStream(CHINESE), true);
  }

  private static byte[] read(String font) {
    try (var in = PageFonts.class.getResourceAsStream(font)) {
      return in.readAllBytes();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** The text font by font; control characters are left out. */
  List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    glyphs(text)
        .map(Glyph::run)
        .forEach(one -> {
          if (!runs.isEmpty() && runs.getLast().font() == one.font()) {
            runs.set(runs.size() - 1, new Run(one.font(), runs.getLast().text() + one.text()));
          } else {
            runs.add(one);
          }
        });
    return runs;
  }

  /** Found out once: asking a font for a character it lacks costs more than setting a line. */
  private Glyph glyph(String character) {
    return glyphs.computeIfAbsent(
        character,
        one -> {
          var run =
              canEncode(latin, one)
                  ? new Run(latin, one)
                  : new Run(chinese, canEncode(chinese, one) ? one : MISSING_GLYPH);
          try {
            return new Glyph(run, run.font().getStringWidth(run.text()));
          } catch (IOException unread) {
            throw new UncheckedIOException(unread);
          }
        });
  }

  private static boolean canEncode(PDFont font, String character) {
    try {
      font.encode(character);
      return true;
    } catch (IOException | IllegalArgumentException lacking) {
      return false;
    }
  }

  /**
   * @return points
   */
  float width(String text, float size) {
    return (float) glyphs(text).mapToDouble(Glyph::width).sum() / 1000 * size;
  }

  private Stream<Glyph> glyphs(String text) {
    return text.codePoints()
        .filter(c -> !Character.isISOControl(c))
        .mapToObj(Character::toString)
        .map(this::glyph);
  }

  /**
   * Lines no wider than that many points; Chinese breaks anywhere, Latin at spaces where it can.
   */
  List<String> lines(String text, float size, float maxWidth) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String one : BREAKS.split(text)) {
      if (!line.isEmpty() && width(line + one, size) > maxWidth) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(one);
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
