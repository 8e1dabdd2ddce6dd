package io.anju.housing.plate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class PlateIT {

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  private static URI scanned(byte[] png) throws Exception {
    var picture = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return URI.create(
        new QRCodeReader()
            .decode(
                new BinaryBitmap(
                    new HybridBinarizer(
                        new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))))
            .getText());
  }

  private String linkOn(String dwelling) throws Exception {
    var link = scanned(officer.bytes("/api/dwellings/" + dwelling + "/plate.png"));
    assertThat(link.toString()).startsWith("http://localhost:8080/d/" + dwelling);
    return link.getRawPath() + "?" + link.getRawQuery();
  }

  @Test
  void scanned_plate_leads_to_a_prefilled_declaration() throws Exception {
    String dwelling = HousingFixture.aDwelling(officer);
    var anyone = Http.at(port, null);
    var plate = anyone.get(linkOn(dwelling)).body();
    assertThat(plate.path("address").asString()).endsWith("3栋1单元501室");
    assertThat(plate.path("declare").asString())
        .isEqualTo("http://localhost:8080/api/dwellings/" + dwelling + "/declaration");

    String person = HousingFixture.person();
    String declare = URI.create(plate.path("declare").asString()).getPath();
    assertThat(anyone.get(declare).status()).isEqualTo(401);
    var prepared = officer.as(Tokens.person(Role.RESIDENT, person)).get(declare).body();
    assertThat(prepared.path("href").asString())
        .isEqualTo("/api/persons/" + person + "/residences");
    assertThat(prepared.path("body").path("dwellingCode").asString()).isEqualTo(dwelling);
    assertThat(prepared.path("body").path("declaredBy").asString()).isEqualTo("SELF");
    assertThat(LocalDate.parse(prepared.path("body").path("since").asString()))
        .isAfter(LocalDate.of(2026, 1, 1));
    assertThat(prepared.path("missing").path(0).asString()).isEqualTo("reason");
  }

  @Test
  void browser_gets_the_plate_page_in_its_language() throws Exception {
    String link = linkOn(HousingFixture.aDwelling(officer));
    var anyone = Http.at(port, null);
    var chinese = anyone.get(link, "Accept", "text/html,application/xhtml+xml");
    assertThat(chinese.header("Content-Type")).startsWith("text/html");
    assertThat(chinese.raw().body()).contains("3栋1单元501室", "登录并申报").doesNotContain("<script");
    assertThat(anyone.get(link, "Accept", "text/html", "Accept-Language", "en").raw().body())
        .contains("Sign in and declare");
  }

  @Test
  void dwelling_code_without_valid_signature_is_404() throws Exception {
    String dwelling = HousingFixture.aDwelling(officer);
    String link = linkOn(dwelling);
    String other = HousingFixture.aDwelling(officer);
    var anyone = Http.at(port, null);
    assertThat(anyone.get("/d/" + dwelling).status()).isEqualTo(404);
    assertThat(anyone.get(link.replace(dwelling, other)).status()).isEqualTo(404);
    assertThat(anyone.get("/d/" + dwelling.substring(0, 19) + "999999?s=aaaaaaaaaaaaaaaa").status())
        .isEqualTo(404);
    assertThat(anyone.get("/d/12").status()).isEqualTo(400);
  }

  @Test
  void retired_dwelling_has_no_new_plate_and_its_old_plate_says_retired() throws Exception {
    String dwelling = HousingFixture.aDwelling(officer);
    String link = linkOn(dwelling);
    assertThat(
            officer
                .post("/api/dwellings/" + dwelling + "/retirement", Map.of(), "If-Match", "\"1\"")
                .status())
        .isEqualTo(200);
    assertThat(officer.get("/api/dwellings/" + dwelling + "/plate.svg").problem())
        .isEqualTo("dwelling-retired");
    var scanned = Http.at(port, null).get(link).body();
    assertThat(scanned.path("retired").asBoolean()).isTrue();
    assertThat(scanned.has("declare")).isFalse();
  }

  @Test
  void plates_of_a_building_are_paged_by_link_header() throws Exception {
    String building = HousingFixture.aBuilding(officer);
    var rooms =
        IntStream.rangeClosed(1, 25)
            .mapToObj(i -> HousingFixture.room(Integer.toString(100 + i)))
            .toList();
    assertThat(officer.post("/api/buildings/" + building + "/dwellings", rooms).status())
        .isEqualTo(201);
    assertThat(pages(officer.bytes("/api/buildings/" + building + "/plates.pdf")))
        .hasSize(3)
        .first()
        .asString()
        .contains("101室");

    var first = officer.get("/api/buildings/" + building + "/plates.pdf?limit=20");
    assertThat(first.header("Content-Type")).isEqualTo("application/pdf");
    String next = first.header("Link").replaceAll("^<|>.*$", "");
    var rest = pages(officer.bytes(next));
    assertThat(rest).hasSize(1).first().asString().contains("121室", "125室").doesNotContain("120室");
    assertThat(officer.get(next).header("Link")).isNull();
  }

  private static List<String> pages(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      var pages = new java.util.ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document));
      }
      return pages;
    }
  }

  @Test
  void plate_image_is_svg() {
    var svg =
        new String(
            officer.bytes("/api/dwellings/" + HousingFixture.aDwelling(officer) + "/plate.svg"),
            StandardCharsets.UTF_8);
    assertThat(svg).startsWith("<svg").contains("501室", "扫码申报居住登记");
  }
}
