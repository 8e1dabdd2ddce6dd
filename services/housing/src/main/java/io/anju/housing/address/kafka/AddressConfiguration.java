package io.anju.housing.address.kafka;

import io.anju.housing.address.lucene.NameIndex;
import io.anju.housing.address.match.AddressRegister;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.FormerDivisions;
import io.anju.housing.address.parse.RevisedDivisions;
import io.anju.platform.facts.FactCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Standardising of addresses, over what the topics tell. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

  @Bean
  NameIndex nameIndex() {
    return new NameIndex();
  }

  @Bean
  AddressRegister addressRegister(NameIndex names) {
    return new AddressRegister(names);
  }

  @Bean
  AddressFeed addressFeed(ConsumerFactory<String, byte[]> consumers, FactCodec codec, AddressRegister register,
      AddressStandardiser standardiser) {
    return new AddressFeed(consumers, codec, register, standardiser);
  }

  @Bean
  AddressStandardiser addressStandardiser(AddressRegister register, RevisedDivisions revised, FormerDivisions former) {
    return new AddressStandardiser(revised::names, register, former);
  }
}
