package io.anju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.fixture.Http;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConsoleIT {

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway = GatewayFixture.with("anju.gateway.session.issuer=http://localhost:9000");
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @Test
  void every_path_of_an_entry_answers_its_page_with_the_nonce_of_its_policy() {
    for (var path : new String[] {"/desk", "/desk/", "/desk/persons/p1", "/desk/x?q=a.b"}) {
      var page = gateway.anonymous().get(path);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.raw().body()).contains("<title>desk</title>").doesNotContain("__CSP_");
      var nonce = page.raw().body().replaceAll("(?s).*content=\"([^\"]+)\".*", "$1");
      assertThat(page.raw().headers().allValues("Content-Security-Policy"))
          .singleElement()
          .asString()
          .contains("style-src 'self' 'nonce-" + nonce + "'")
          .contains("form-action 'self' http://localhost:9000;")
          .doesNotContain("unsafe");
      assertThat(page.header("Cache-Control")).contains("no-store");
    }
    assertThat(gateway.anonymous().get("/my/").raw().body()).contains("<title>my</title>");
  }

  @Test
  void two_answers_have_two_nonces() {
    assertThat(gateway.anonymous().get("/my/").raw().body())
        .isNotEqualTo(gateway.anonymous().get("/my/").raw().body());
  }

  @Test
  void assets_are_immutable_and_absent_ones_are_not_found() {
    var asset = gateway.anonymous().get("/assets/desk-1.js");
    assertThat(asset.raw().body()).contains("export");
    assertThat(asset.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
    assertThat(gateway.anonymous().get("/assets/none.js").status()).isEqualTo(404);
    assertThat(gateway.anonymous().get("/assets/../desk.html").status()).isIn(400, 404);
    assertThat(gateway.anonymous().get("/desk/none.js").status()).isEqualTo(404);
  }

  @Test
  void assets_are_sent_as_the_build_compressed_them_to_browsers_that_take_it() {
    var packed =
        gateway.anonymous().get("/assets/desk-1.js", "Accept-Encoding", "gzip, deflate, br, zstd");
    assertThat(packed.header("Content-Encoding")).isEqualTo("br");
    for (String codings : List.of("gzip, deflate", "gzip, br;q=0")) {
      var zipped = gateway.anonymous().get("/assets/desk-1.js", "Accept-Encoding", codings);
      assertThat(zipped.header("Content-Encoding")).as(codings).isEqualTo("gzip");
    }
    assertThat(packed.header("Vary")).contains("Accept-Encoding");
    assertThat(packed.header("Content-Type")).startsWith("text/javascript");
    var plain = gateway.anonymous().get("/assets/desk-1.js");
    assertThat(plain.raw().headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.raw().body()).contains("export");
  }

  @Test
  void icon_is_there_for_everybody() {
    assertThat(gateway.anonymous().get("/icons/test.svg").status()).isEqualTo(200);
  }

  @Test
  void door_plate_leads_browsers_to_its_page_and_programs_to_the_service() {
    Http anybody = gateway.anonymous();
    var page = anybody.get("/d/d1?s=x", "Accept", "text/html,application/xhtml+xml");
    assertThat(page.header("Location")).isEqualTo("/my/door/d1?s=x");
    assertThat(anybody.get("/d/d1?s=x", "Accept", "application/json").status()).isEqualTo(200);
    assertThat(anybody.get("/d/d1?s=x").status()).isEqualTo(200);
  }

  @Test
  void api_answers_may_load_nothing() {
    assertThat(gateway.anonymous().get("/api/session").header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
  }
}
