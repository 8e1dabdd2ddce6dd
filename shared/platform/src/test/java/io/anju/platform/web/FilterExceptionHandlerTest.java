package io.anju.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.store.MongoFailureClassifier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class FilterExceptionHandlerTest {

  private final FilterExceptionHandler filter =
      new FilterExceptionHandler(
          new ProblemWriter(
              new ErrorTexts("sample"), JsonMapper.builder().build(), new SimpleMeterRegistry()),
          new ExceptionMapper(List.of(new MongoFailureClassifier())));

  @Test
  void store_failure_in_a_filter_returns_unavailable_problem_document()
      throws ServletException, IOException {
    for (var exception :
        new RuntimeException[] {
          new MongoSocketReadException("gone", new ServerAddress()),
          new MongoTimeoutException("nobody there")
        }) {
      var response = new MockHttpServletResponse();
      filter.doFilter(
          new MockHttpServletRequest("POST", "/api/samples"),
          response,
          (_, _) -> {
            throw exception;
          });
      assertThat(response.getStatus()).isEqualTo(503);
      assertThat(response.getHeader("Retry-After")).isNotNull();
      assertThat(response.getContentAsString())
          .contains("problems/unavailable")
          .doesNotContain("gone", "nobody there");
    }
  }
}
