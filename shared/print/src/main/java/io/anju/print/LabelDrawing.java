package io.anju.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws labels onto a page. Lengths in points; a label's origin is its lower left corner. */
final class LabelDrawing {

  static final float WIDTH = 255;
  static final float HEIGHT = 142;
  private static final float CODE = 126;
  private static final float EDGE = 8;
  private static final float HEADING = 12;
  private static final float TEXT = 10;
  private static final float SMALL = 6.5f;
  private static final float LEADING = 1.4f;
  private static final int MAX_LINES = 6;

  private final PDPageContentStream content;
  private final PageFonts fonts;

  LabelDrawing(PDPageContentStream content, PageFonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  void draw(Label label, float x, float y) throws IOException {
    code(label.code(), x + EDGE / 2, y + (HEIGHT - CODE) / 2);
    float left = x + EDGE / 2 + CODE;
    float width = WIDTH - CODE - EDGE;
    float at = y + HEIGHT - EDGE * 2;
    for (String line : fonts.lines(label.heading(), HEADING, width)) {
      at = line(line, HEADING, left, at);
    }
    at -= TEXT * 0.5f;
    for (String line : fonts.lines(label.text(), TEXT, width).stream().limit(MAX_LINES).toList()) {
      at = line(line, TEXT, left, at);
    }
    line(label.footer(), SMALL, left, y + EDGE);
  }

  /** Modules side by side are one rectangle: a page of codes stays a third of its size. */
  private void code(QrCode code, float x, float y) throws IOException {
    float module = CODE / code.size();
    for (int row = 0; row < code.size(); row++) {
      for (int from = 0; from < code.size(); from++) {
        int to = from;
        while (to < code.size() && code.dark(to, row)) {
          to++;
        }
        if (to > from) {
          content.addRect(
              x + from * module, y + CODE - (row + 1) * module, (to - from) * module, module);
          from = to;
        }
      }
    }
    content.fill();
  }

  /**
   * @return the position of the next line
   */
  private float line(String text, float size, float x, float y) throws IOException {
    content.beginText();
    content.newLineAtOffset(x, y - size);
    for (var run : fonts.runs(text)) {
      content.setFont(run.font(), size);
      content.showText(run.text());
    }
    content.endText();
    return y - size * LEADING;
  }
}
