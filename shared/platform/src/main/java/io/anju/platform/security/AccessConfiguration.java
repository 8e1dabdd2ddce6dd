package io.anju.platform.security;

import io.anju.platform.access.AccessLog;
import io.anju.platform.command.Ids;
import io.anju.platform.keys.BlindIndex;
import io.anju.platform.time.SystemTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Guards handlers and records what they show; for the services that hold data. */
@Configuration(proxyBeanMethods = false)
@Import({PersonalDataAdvice.class, AccessRefusedAdvice.class})
public class AccessConfiguration {

  @Bean
  AccessRecorder accessRecorder(
      AccessLog log,
      Ids ids,
      SystemTime time,
      BlindIndex digests,
      @Value("${spring.application.name}") String service) {
    return new AccessRecorder(log, ids, time.clock(), service, asked -> digests.of("query", asked));
  }

  @Bean
  WebMvcConfigurer accessPolicyConfigurer(AccessRecorder recorder) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new AccessPolicyInterceptor(recorder))
            .excludePathPatterns("/v3/api-docs/**", "/error");
      }
    };
  }
}
