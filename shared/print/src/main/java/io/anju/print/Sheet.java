package io.anju.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One A4 page, filled from the top; what does not fit any more goes onto a next one. Lengths in
 * points, 72 to the inch.
 */
public final class Sheet implements AutoCloseable {

  private static final float MARGIN = 64;
  private static final float LABEL = 150;
  private static final float TITLE = 22;
  private static final float TEXT = 11;
  private static final float SMALL = 9;
  private static final float LEADING = 1.7f;

  private final PDDocument document = new PDDocument();
  private final PageFonts fonts;
  private final Set<String> missing = new LinkedHashSet<>();
  private PDPageContentStream page;
  private float y;

  private Sheet(String title) throws IOException {
    fonts = new PageFonts(document);
    document.getDocumentInformation().setTitle(title);
    nextPage();
    write(title, TITLE, (PDRectangle.A4.getWidth() - fonts.width(title, TITLE)) / 2);
    y -= TITLE;
  }

  public static Sheet titled(String title) {
    try {
      return new Sheet(title);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void nextPage() throws IOException {
    if (page != null) {
      page.close();
    }
    var next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    y = PDRectangle.A4.getHeight() - MARGIN;
  }

  /** A label and what it says of; nothing for null. */
  public Sheet pair(String label, String value) {
    if (value != null && isPrintable(label + value)) {
      boolean first = true;
      for (String line : fonts.lines(value, TEXT, PDRectangle.A4.getWidth() - 2 * MARGIN - LABEL)) {
        ensureRoom(TEXT);
        if (first) {
          write(label, TEXT, MARGIN);
          y += TEXT * LEADING;
        }
        write(line, TEXT, MARGIN + LABEL);
        first = false;
      }
    }
    return this;
  }

  /** A paragraph in small letters. */
  public Sheet note(String text) {
    if (!isPrintable(text)) {
      return this;
    }
    y -= SMALL;
    for (String line : fonts.lines(text, SMALL, PDRectangle.A4.getWidth() - 2 * MARGIN)) {
      ensureRoom(SMALL);
      write(line, SMALL, MARGIN);
    }
    return this;
  }

  /**
   * @param side of the code, quiet zone included
   */
  public Sheet code(QrCode code, float side) {
    ensureRoom(side);
    try {
      float module = side / code.size();
      for (int row = 0; row < code.size(); row++) {
        for (int column = 0; column < code.size(); column++) {
          if (code.dark(column, row)) {
            page.addRect(MARGIN + column * module, y - (row + 1) * module, module, module);
          }
        }
      }
      page.fill();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    y -= side;
    return this;
  }

  private void ensureRoom(float height) {
    try {
      if (y - height * LEADING < MARGIN) {
        nextPage();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void write(String line, float size, float x) {
    try {
      y -= size * LEADING;
      page.beginText();
      page.newLineAtOffset(x, y);
      for (var run : fonts.runs(line)) {
        page.setFont(run.font(), size);
        page.showText(run.text());
      }
      page.endText();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Characters that are missing are collected, so that all of them are named at once. */
  private boolean isPrintable(String text) {
    var missingHere = Typeface.missing(text);
    missing.addAll(missingHere);
    return missingHere.isEmpty();
  }

  /**
   * The finished document (PDF 1.6).
   *
   * @throws UnprintableTextException with every character that cannot be printed
   */
  public byte[] pdf() {
    if (!missing.isEmpty()) {
      throw new UnprintableTextException(missing);
    }
    try (var out = new ByteArrayOutputStream()) {
      page.close();
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
