package io.anju.housing.dwelling;

import io.anju.housing.building.Buildings;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.occupancy.OccupancySearch;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.sequence.BoundedSequences;
import io.anju.housing.sequence.NumberSpace;
import io.anju.housing.sequence.TakenCodes;
import io.anju.platform.aggregate.BulkAggregates;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DwellingConfiguration {

  /** Digits of a dwelling's number in its building (SZDB/Z 281-2017). */
  private static final int CODE_DIGITS = 6;

  @Bean
  Dwellings dwellings(BulkAggregates<Dwelling> dwellings) {
    return new Dwellings(dwellings);
  }

  @Bean
  DwellingChanges dwellingChanges(BulkAggregates<Dwelling> dwellings) {
    return new DwellingChanges(dwellings);
  }

  @Bean
  DwellingCoding dwellingCoding(
      BulkAggregates<Dwelling> dwellings,
      DwellingSearch search,
      Buildings buildings,
      BoundedSequences sequences,
      @Qualifier("takenDwellingCodes") TakenCodes taken) {
    return new DwellingCoding(
        dwellings, search, buildings, new NumberSpace("dwelling", CODE_DIGITS, sequences, taken));
  }

  @Bean
  LettingClosure lettingClosure(
      BulkAggregates<Dwelling> dwellings,
      Occupancies occupancies,
      OccupancySearch search,
      RegisteredPersons persons) {
    return new LettingClosure(dwellings, occupancies, search, persons);
  }

  @Bean
  DwellingRetirement dwellingRetirement(
      BulkAggregates<Dwelling> dwellings,
      DwellingSearch search,
      DwellingCoding coding,
      LettingClosure lettingClosure,
      Clock clock) {
    return new DwellingRetirement(dwellings, search, coding, lettingClosure, clock);
  }

  @Bean
  Succession succession(
      Dwellings dwellings, DwellingCoding coding, DwellingRetirement retirement, Clock clock) {
    return new Succession(dwellings, coding, retirement, clock);
  }
}
