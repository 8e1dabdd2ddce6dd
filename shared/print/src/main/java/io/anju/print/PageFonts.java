package io.anju.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts a page is set in. A page carries the characters it uses of each. */
final class PageFonts {

  /** Characters of one font. */
  record Run(PDFont font, String text) {}

  /**
   * @param width in thousandths of the size it is set in
   */
  private record Glyph(Run run, float width) {}

  /** Without the surrogates, so that no character beyond the basic plane is torn. */
  private static final String CHINESE = "[\\u2E80-\\uD7FF\\uE000-\\uFFEF\\x{20000}-\\x{3FFFF}]";

  private static final Pattern BREAKS =
      Pattern.compile("(?<=" + CHINESE + "| )|(?=" + CHINESE + ")");

  private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
  private final Map<Integer, Glyph> glyphs = new HashMap<>();

  PageFonts(PDDocument document) throws IOException {
    for (var face : Typeface.values()) {
      fonts.put(face, face.embed(document));
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

  /** Found out once: asking a font costs more than setting a line. */
  private Glyph glyph(int character) {
    return glyphs.computeIfAbsent(
        character,
        one -> {
          var text = Character.toString(one);
          var font =
              Typeface.of(one)
                  .map(fonts::get)
                  .orElseThrow(() -> new UnprintableTextException(List.of(text)));
          try {
            return new Glyph(new Run(font, text), font.getStringWidth(text));
          } catch (IOException unread) {
            throw new UncheckedIOException(unread);
          }
        });
  }

  /**
   * @return points
   */
  float width(String text, float size) {
    return (float) glyphs(text).mapToDouble(Glyph::width).sum() / 1000 * size;
  }

  private Stream<Glyph> glyphs(String text) {
    return Typeface.visible(text).mapToObj(this::glyph);
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
