package io.anju.platform.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters a page is set in: Liberation Sans for Latin ones, Droid Sans Fallback for Chinese. A page carries the characters it uses of
 * each.
 */
final class Lettering {

  /** Characters that stand in one font. */
  record Run(PDFont font, String text) {}

  /** 〓, which printers of Chinese and Japanese set for a character they lack: a rare name must not keep a page from being printed. */
  private static final String LACKING = "\u3013";
  private static final byte[] LATIN = read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
  private static final byte[] CHINESE = read("/io/anju/platform/print/DroidSansFallbackFull.ttf");

  private final PDFont latin;
  private final PDFont chinese;

  Lettering(PDDocument document) throws IOException {
    this.latin = PDType0Font.load(document, new ByteArrayInputStream(LATIN), true);
    this.chinese = PDType0Font.load(document, new ByteArrayInputStream(CHINESE), true);
  }

  private static byte[] read(String font) {
    try (var in = Lettering.class.getResourceAsStream(font)) {
      return in.readAllBytes();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** The text font by font; control characters are left out. */
  List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    text.codePoints().filter(c -> !Character.isISOControl(c)).mapToObj(Character::toString).map(this::set).forEach(one -> {
      if (!runs.isEmpty() && runs.getLast().font() == one.font()) {
        runs.set(runs.size() - 1, new Run(one.font(), runs.getLast().text() + one.text()));
      } else {
        runs.add(one);
      }
    });
    return runs;
  }

  private Run set(String character) {
    if (has(latin, character)) {
      return new Run(latin, character);
    }
    return new Run(chinese, has(chinese, character) ? character : LACKING);
  }

  private static boolean has(PDFont font, String character) {
    try {
      font.encode(character);
      return true;
    } catch (IOException | IllegalArgumentException lacking) {
      return false;
    }
  }

  /** @return points */
  float width(String text, float size) {
    float width = 0;
    try {
      for (Run run : runs(text)) {
        width += run.font().getStringWidth(run.text()) / 1000 * size;
      }
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return width;
  }

  /** Lines no wider than that many points; Chinese breaks anywhere, Latin at spaces where it can. */
  List<String> lines(String text, float size, float most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String one : text.split("(?<=[\\u2E80-\\uFFEF ])|(?=[\\u2E80-\\uFFEF])")) {
      if (!line.isEmpty() && width(line + one, size) > most) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(one);
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
