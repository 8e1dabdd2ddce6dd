package io.anju.residence.notice;

import io.anju.platform.store.AggregateStore;
import io.anju.residence.notice.mongo.NoticeMapping;
import io.anju.residence.notice.mongo.NoticesByMailbox;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

  @Bean
  Notices notices(AggregateStore store, Persons persons, Clock clock) {
    var all = store.aggregates(new NoticeMapping());
    return new Notices(new NoticeBook(all, new NoticesByMailbox(all)), persons::knownAs, clock);
  }
}
