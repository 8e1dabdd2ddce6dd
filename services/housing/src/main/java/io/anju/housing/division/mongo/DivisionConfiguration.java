package io.anju.housing.division.mongo;

import com.mongodb.client.MongoDatabase;
import io.anju.housing.division.DivisionLoad;
import io.anju.housing.division.DivisionRegister;
import io.anju.housing.division.Divisions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Divisions, loaded before the service says it is ready. */
@Configuration(proxyBeanMethods = false)
class DivisionConfiguration {

  @Bean
  DivisionRegister divisionRegister(MongoDatabase database) {
    return new MongoDivisions(database);
  }

  @Bean
  Divisions divisions(DivisionRegister register) {
    return new Divisions(register);
  }

  @Bean
  ApplicationRunner divisionLoad(DivisionRegister register, @Value("${anju.housing.load}") String load) {
    return _ -> new DivisionLoad(register, load).run();
  }
}
