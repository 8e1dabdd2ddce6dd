package io.anju.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import io.anju.platform.error.ErrorTexts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class FilterFailuresTest {

  private final FilterFailures filter =
      new FilterFailures(new ProblemWriter(new ErrorTexts("sample"), JsonMapper.builder().build(), new SimpleMeterRegistry()));

  @Test
  void a_store_that_is_away_between_the_filters_is_unavailable_and_not_an_error_page() throws ServletException, IOException {
    for (var away : new RuntimeException[] {new MongoSocketReadException("gone", new ServerAddress()), new MongoTimeoutException("nobody there")}) {
      var response = new MockHttpServletResponse();
      filter.doFilter(new MockHttpServletRequest("POST", "/api/samples"), response, (_, _) -> {
        throw away;
      });
      assertThat(response.getStatus()).isEqualTo(503);
      assertThat(response.getHeader("Retry-After")).isNotNull();
      assertThat(response.getContentAsString()).contains("problems/unavailable").doesNotContain("gone", "nobody there");
    }
  }
}
