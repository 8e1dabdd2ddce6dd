package io.anju.overview.person.web;

import io.anju.overview.names.Names;
import io.anju.overview.person.PersonViews;
import io.anju.overview.source.Freshness;
import io.anju.overview.source.web.ReadYourWrites;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.keys.PersonalFields;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonWebConfiguration {

  @Bean
  PersonOverview personOverview(
      PersonViews views,
      PersonalFields fields,
      Names names,
      ErrorTexts texts,
      Clock clock,
      Freshness freshness,
      ReadYourWrites readYourWrites) {
    var assembler = new PersonResponseAssembler(fields, names, new EventTexts(texts), clock);
    return new PersonOverview(views, assembler, freshness, readYourWrites);
  }
}
