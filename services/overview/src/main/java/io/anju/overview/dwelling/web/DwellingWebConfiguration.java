package io.anju.overview.dwelling.web;

import io.anju.overview.dwelling.DwellingViews;
import io.anju.overview.dwelling.StoredDwellings;
import io.anju.overview.dwelling.mongo.ServingDwellings;
import io.anju.overview.fold.mongo.Generations;
import io.anju.overview.names.Names;
import io.anju.platform.keys.PersonalFields;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DwellingWebConfiguration {

  @Bean
  StoredDwellings storedDwellings(Generations generations) {
    return new ServingDwellings(generations);
  }

  @Bean
  DwellingViews dwellingViews(StoredDwellings stored, Clock clock) {
    return new DwellingViews(stored, clock);
  }

  @Bean
  DwellingAnswers dwellingAnswers(StoredDwellings stored, Names names, PersonalFields fields, Clock clock) {
    return new DwellingAnswers(stored, names, fields, clock);
  }
}
