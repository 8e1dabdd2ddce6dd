package io.anju.overview.dwelling.web;

import io.anju.overview.dwelling.StoredDwellingViews;
import io.anju.overview.names.Names;
import io.anju.platform.keys.PersonalFields;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DwellingWebConfiguration {

  @Bean
  DwellingResponseAssembler dwellingResponseAssembler(
      StoredDwellingViews stored, Names names, PersonalFields fields, Clock clock) {
    return new DwellingResponseAssembler(stored, names, fields, clock);
  }
}
