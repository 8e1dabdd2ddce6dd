package io.anju.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Labels on A4 pages, ten to a page. Drawn pages are kept in a temporary file, so that many pages
 * take no more memory than few.
 */
public final class LabelSheet implements AutoCloseable {

  private static final int COLUMNS = 2;
  private static final int ROWS = 5;

  private final PDDocument document;
  private final PageFonts fonts;
  private PDPageContentStream page;
  private LabelDrawing drawing;
  private int count;

  private LabelSheet(String title) throws IOException {
    document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    fonts = new PageFonts(document);
    document.getDocumentInformation().setTitle(title);
  }

  public static LabelSheet titled(String title) {
    try {
      return new LabelSheet(title);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public void add(Label label) {
    int place = count++ % (COLUMNS * ROWS);
    try {
      if (place == 0) {
        nextPage();
      }
      float left = (PDRectangle.A4.getWidth() - COLUMNS * LabelDrawing.WIDTH) / 2;
      float bottom = (PDRectangle.A4.getHeight() - ROWS * LabelDrawing.HEIGHT) / 2;
      drawing.draw(
          label,
          left + place % COLUMNS * LabelDrawing.WIDTH,
          bottom + (ROWS - 1 - place / COLUMNS) * LabelDrawing.HEIGHT);
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
    page = new PDPageContentStream(document, next, PDPageContentStream.AppendMode.OVERWRITE, true);
    drawing = new LabelDrawing(page, fonts);
  }

  /** The finished document (PDF 1.6); nothing is added to it any more. */
  public void saveTo(Path file) {
    try {
      if (page == null) {
        nextPage();
      }
      page.close();
      document.save(file.toFile());
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
