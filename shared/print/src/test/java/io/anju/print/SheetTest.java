package io.anju.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetTest {

  @Test
  void chinese_and_english_text_is_extractable_from_the_pdf() throws IOException {
    byte[] pdf = page("欧阳晨曦");
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("居住证", "姓名 Name", "欧阳晨曦");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("居住证");
    }
  }

  @Test
  void missing_glyph_is_replaced_and_the_page_is_printed() throws IOException {
    try (var document = Loader.loadPDF(page("李\uD869\uDED6"))) {
      assertThat(new PDFTextStripper().getText(document)).contains("李〓");
    }
  }

  @Test
  void long_texts_wrap_to_the_next_line_and_page() throws IOException {
    try (var sheet = Sheet.titled("长")) {
      for (int i = 0; i < 60; i++) {
        sheet.pair("第" + i, "深圳市南山区粤海街道".repeat(6));
      }
      try (var document = Loader.loadPDF(sheet.pdf())) {
        assertThat(document.getNumberOfPages()).isGreaterThan(1);
        assertThat(new PDFTextStripper().getText(document)).contains("第0", "第59");
      }
    }
  }

  @Test
  void qr_code_on_the_page_decodes_to_its_text() throws Exception {
    try (var document = Loader.loadPDF(page("李"))) {
      assertThat(read(new PDFRenderer(document).renderImageWithDPI(0, 200))).isEqualTo("安居 anju");
    }
  }

  @Test
  void qr_code_png_decodes_to_its_text() throws Exception {
    assertThat(read(ImageIO.read(new ByteArrayInputStream(QrCode.of("安居 anju").png(6)))))
        .isEqualTo("安居 anju");
  }

  private static byte[] page(String name) {
    try (var sheet = Sheet.titled("居住证")) {
      return sheet.pair("姓名 Name", name).note("说明").code(QrCode.of("安居 anju"), 120).pdf();
    }
  }

  private static String read(java.awt.image.BufferedImage picture) throws Exception {
    int width = picture.getWidth();
    int height = picture.getHeight();
    var source =
        new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
