package io.anju.residence.projection;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

  @Bean
  ProjectionBarrier projectionBarrier(
      List<VersionedProjection> projections, @Value("${anju.residence.wait:2s}") Duration timeout) {
    return new ProjectionBarrier(projections, timeout);
  }
}
