package io.anju.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
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

  /** The 8,105 characters of the table of 2013, as Unicode 15 lists them (Unihan, kTGH). */
  static IntStream standardCharacters() throws IOException {
    try (var in = SheetTest.class.getResourceAsStream("general-standard-characters.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().codePoints();
    }
  }

  /** Every ideograph and radical that GB 18030-2022 codes by two bytes. */
  static IntStream charactersOfTwoBytes() {
    var gb18030 = Charset.forName("GB18030");
    return IntStream.concat(
        IntStream.rangeClosed(0x2E80, 0xFFFF)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .filter(c -> Character.toString(c).getBytes(gb18030).length == 2),
        "𠂇𠂉𠃌𡗗𢦏𤇾".codePoints());
  }

  @Test
  void every_standard_character_and_every_one_of_gb_18030_is_printed() throws IOException {
    var characters =
        IntStream.concat(standardCharacters(), charactersOfTwoBytes()).distinct().toArray();
    assertThat(standardCharacters().distinct().count()).isEqualTo(8_105);
    assertThat(charactersOfTwoBytes().count()).isGreaterThan(20_900);
    var text = new String(characters, 0, characters.length);
    try (var document = Loader.loadPDF(page(text))) {
      assertThat(
              new PDFTextStripper()
                  .getText(document)
                  .codePoints()
                  .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                  .distinct()
                  .count())
          .isGreaterThanOrEqualTo(characters.length);
    }
  }

  @Test
  void no_standard_character_has_an_empty_glyph() throws IOException {
    try (var document = new PDDocument()) {
      var fonts = new PageFonts(document);
      for (int character : standardCharacters().toArray()) {
        var run = fonts.runs(Character.toString(character)).getFirst();
        var font = (PDType0Font) run.font();
        var path = font.getPath(ByteBuffer.wrap(font.encode(run.text())).getShort() & 0xFFFF);
        assertThat(path.getBounds2D().isEmpty()).as("%X", character).isFalse();
      }
    }
  }

  @Test
  void page_with_characters_that_no_font_has_is_refused_with_all_of_them() {
    assertThatThrownBy(() -> page("李\uD869\uDED6𠮷\uE000"))
        .isInstanceOfSatisfying(
            UnprintableTextException.class,
            why ->
                assertThat(why.characters())
                    .isEqualTo("\uD869\uDED6 (U+2A6D6), 𠮷 (U+20BB7), \uE000 (U+E000)"));
  }

  @Test
  void label_with_a_character_that_no_font_has_is_refused() {
    assertThatThrownBy(() -> new Label(QrCode.of("x"), "李", "\uD869\uDED6路1号", ""))
        .isInstanceOf(UnprintableTextException.class);
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
