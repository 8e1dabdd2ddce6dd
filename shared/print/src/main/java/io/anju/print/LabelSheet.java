package io.anju.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Labels on A4 pages, ten to a page. Drawn pages are kept in a temporary file, so that many pages
 * take no more memory than few.
 */
public final class LabelSheet implements AutoCloseable {

  private static final int COLUMNS = 2;
  private static final int ROWS = 5;

  private final PDDocument document;
  private final PageFonts fonts;
  private @Nullable PDPageContentStream page;
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
      var current = place == 0 || page == null ? nextPage() : page;
      float left = (PDRectangle.A4.getWidth() - COLUMNS * LabelDrawing.WIDTH) / 2;
      float bottom = (PDRectangle.A4.getHeight() - ROWS * LabelDrawing.HEIGHT) / 2;
      new LabelDrawing(current, fonts)
          .draw(
              label,
              left + place % COLUMNS * LabelDrawing.WIDTH,
              bottom + (ROWS - 1 - place / COLUMNS) * LabelDrawing.HEIGHT);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private PDPageContentStream nextPage() throws IOException {
    if (page != null) {
      page.close();
    }
    var next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    var opened =
        new PDPageContentStream(document, next, PDPageContentStream.AppendMode.OVERWRITE, true);
    page = opened;
    return opened;
  }

  /** The finished document (PDF 1.6); nothing is added to it any more. */
  public void saveTo(Path file) {
    try {
      var last = page == null ? nextPage() : page;
      last.close();
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
