package io.anju.platform.idempotency;

import com.mongodb.client.MongoDatabase;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.security.AccessRecorder;
import io.anju.platform.time.SystemTime;
import io.anju.platform.web.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Idempotency of POSTs, next to the service's data. */
@Configuration(proxyBeanMethods = false)
public class IdempotencyConfiguration {

  @Bean
  FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
      MongoDatabase database,
      SystemTime time,
      PersonalFields personal,
      ProblemWriter problems,
      AccessRecorder recorder) {
    var registration =
        new FilterRegistrationBean<>(
            new IdempotencyFilter(
                new MongoStoredResponses(database, time.clock()), personal, problems, recorder));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    return registration;
  }
}
