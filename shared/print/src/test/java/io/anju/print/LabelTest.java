package io.anju.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelTest {

  private static final String LINK =
      "https://anju.example/d/3205080180140100001000001?s=k5uxi2bamfxgi3dj";

  private static Label label(String text) {
    return new Label(QrCode.of(LINK), "扫码申报居住登记", text, "3205080180140100001000001");
  }

  private static String scanned(BufferedImage picture) throws Exception {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    var bitmap =
        new BinaryBitmap(
            new HybridBinarizer(
                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
    return new QRCodeReader().decode(bitmap).getText();
  }

  @Test
  void qr_code_on_the_label_image_decodes_to_the_link() throws Exception {
    var picture =
        ImageIO.read(
            new ByteArrayInputStream(label("江苏省苏州市姑苏区平江街道察院场社区平江路108号狮林苑12幢1单元501室").png(300)));
    assertThat(picture.getWidth()).isBetween(1062, 1063);
    assertThat(scanned(picture)).isEqualTo(LINK);
  }

  @Test
  void chinese_text_is_rendered_on_the_label_image() throws IOException {
    assertThat(darkPixels(label("平江路狮林苑"))).isGreaterThan(darkPixels(label("")) + 200);
  }

  private static long darkPixels(Label label) throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(label.png(150)));
    return Arrays.stream(
            picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
        .filter(pixel -> (pixel & 0xFF) < 128)
        .count();
  }

  @Test
  void svg_label_escapes_markup() {
    assertThat(label("<script>1 & 2</script>").svg())
        .startsWith("<svg")
        .doesNotContain("<script")
        .contains("&lt;script")
        .contains("&amp;")
        .contains("扫码申报居住登记", "3205080180140100001000001");
  }

  @Test
  void many_labels_fill_several_pages_each_complete(@TempDir Path folder) throws Exception {
    var file = folder.resolve("plates.pdf");
    try (var sheet = LabelSheet.titled("门牌")) {
      for (int i = 1; i <= 31; i++) {
        sheet.add(label("平江路108号" + i + "室"));
      }
      sheet.saveTo(file);
    }
    try (var document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      assertThat(new PDFTextStripper().getText(document)).contains("平江路108号1室", "平江路108号31室");
      var last = new PDFRenderer(document).renderImageWithDPI(3, 200);
      assertThat(scanned(last)).isEqualTo(LINK);
    }
  }

  @Test
  void sheet_without_labels_is_one_empty_page(@TempDir Path folder) throws IOException {
    var file = folder.resolve("none.pdf");
    try (var sheet = LabelSheet.titled("门牌")) {
      sheet.saveTo(file);
    }
    try (var document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isOne();
    }
  }
}
