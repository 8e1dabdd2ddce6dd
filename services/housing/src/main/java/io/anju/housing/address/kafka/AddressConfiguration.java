package io.anju.housing.address.kafka;

import io.anju.housing.address.lucene.LuceneNameIndex;
import io.anju.housing.address.match.AddressIndex;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.DivisionSuccessors;
import io.anju.housing.address.parse.RevisedDivisions;
import io.anju.platform.facts.FactCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Standardising of addresses, over what the topics tell. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

  @Bean
  LuceneNameIndex nameIndex() {
    return new LuceneNameIndex();
  }

  @Bean
  AddressIndex addressIndex(LuceneNameIndex similarNames) {
    return new AddressIndex(similarNames);
  }

  @Bean
  AddressIndexConsumer addressIndexConsumer(
      ConsumerFactory<String, byte[]> consumers,
      FactCodec codec,
      AddressIndex index,
      AddressStandardiser standardiser) {
    return new AddressIndexConsumer(consumers, codec, index, standardiser);
  }

  @Bean
  AddressStandardiser addressStandardiser(
      AddressIndex index, RevisedDivisions revisedDivisions, DivisionSuccessors successors) {
    return new AddressStandardiser(revisedDivisions::names, index, successors);
  }
}
