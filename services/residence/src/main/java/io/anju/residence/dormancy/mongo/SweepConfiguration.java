package io.anju.residence.dormancy.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.platform.store.Leases;
import io.anju.residence.dormancy.Vigil;
import io.anju.residence.dormancy.kafka.MoveListener;
import io.anju.residence.permit.PermitBook;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SweepConfiguration {

  @Bean
  Reconsiderations reconsiderations(MongoDatabase database, PermitBook permits) {
    return new Reconsiderations(database, permits);
  }

  @Bean
  MoveListener moveListener(Reconsiderations permits) {
    return new MoveListener(permits);
  }

  @Bean
  PermitSweep permitSweep(PermitBook permits, Reconsiderations asked, Vigil vigil, Leases leases, Clock clock, MeterRegistry meters,
      @Value("${anju.residence.permits.sweep-threads}") int threads) {
    return new PermitSweep(permits, asked, vigil, leases, clock, meters, threads);
  }
}
