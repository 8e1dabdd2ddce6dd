package io.anju.platform.sample;

import io.anju.platform.config.AnjuService;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@AnjuService
@Import({SampleController.class, SampleListener.class})
public class SampleApplication {

  @Bean
  MongoAggregates<Sample, SampleDocument> samples(AggregateStore store) {
    return store.aggregates(new SampleMapping());
  }

  @Bean
  SampleProbe sampleProbe(
      SampleListener listener, MongoAggregates<Sample, SampleDocument> samples) {
    return new SampleProbe(listener, samples);
  }
}
