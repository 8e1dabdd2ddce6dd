package io.anju.housing;

import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.OpenApiDocument;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.fuzz.ApiFuzz;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class HousingFuzzIT {

  @LocalServerPort private int port;

  @Test
  void no_request_gets_a_failure_of_the_service_or_an_answer_without_a_reason() {
    var document = Http.at(port, null).get("/v3/api-docs").body();
    new ApiFuzz(
            port,
            document,
            Tokens.everyRole("4403", "abcdefghijklmnopqrstuvwxyz", "91110000600037341L"))
        .run("housing");
  }

  @Test
  void document_that_the_console_is_generated_from_is_the_one_served() {
    OpenApiDocument.assertEqualTo("housing", Http.at(port, null).get("/v3/api-docs").body());
  }
}
