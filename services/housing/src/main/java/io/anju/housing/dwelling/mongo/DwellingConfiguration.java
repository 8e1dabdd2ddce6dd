package io.anju.housing.dwelling.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.housing.building.Building;
import io.anju.housing.building.Buildings;
import io.anju.housing.building.mongo.BuildingDocument;
import io.anju.housing.dwelling.BuildingRetirement;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingChanges;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.DwellingSearch;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.LettingClosure;
import io.anju.housing.dwelling.OwnedDwellings;
import io.anju.housing.dwelling.Succession;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.sequence.BoundedSequences;
import io.anju.housing.sequence.NumberSpace;
import io.anju.housing.sequence.mongo.MongoTakenCodes;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dwellings in the service's database. */
@Configuration(proxyBeanMethods = false)
class DwellingConfiguration {

  private static final int CODE_DIGITS = 6;
  private static final String OWNER_PERSON = "state.owners.person";
  private static final String OWNER_USCC = "state.owners.uscc";

  @Bean
  MongoAggregates<Dwelling, DwellingDocument> dwellingAggregates(
      AggregateStore store, Clock clock) {
    var dwellings = store.aggregates(new DwellingMapping(clock));
    dwellings
        .collection()
        .createIndex(
            Indexes.ascending(MongoDwellingSearch.ROOM_KEY), new IndexOptions().unique(true));
    return dwellings;
  }

  @Bean
  DwellingSearch dwellingSearch(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    return new MongoDwellingSearch(dwellings);
  }

  @Bean
  DwellingCoding dwellingCoding(
      MongoAggregates<Dwelling, DwellingDocument> dwellings,
      DwellingSearch search,
      Buildings buildings,
      BoundedSequences sequences) {
    return new DwellingCoding(
        dwellings,
        search,
        buildings,
        new NumberSpace(
            "dwelling", CODE_DIGITS, sequences, new MongoTakenCodes(dwellings.collection())));
  }

  @Bean
  BuildingRetirement buildingRetirement(
      MongoAggregates<Building, BuildingDocument> buildings, DwellingSearch search, Clock clock) {
    return new BuildingRetirement(buildings, search, clock);
  }

  @Bean
  OwnedDwellings ownedDwellings(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    // Most dwellings have no owner on record: they cost these indexes nothing.
    Stream.of(OWNER_PERSON, OWNER_USCC)
        .forEach(field ->
            dwellings
                .collection()
                .createIndex(
                    Indexes.ascending(field),
                    new IndexOptions().partialFilterExpression(Filters.exists(field))));
    return (owner, after, limit) -> {
      var ofOwner =
          owner
              .person()
              .map(id -> Filters.eq(OWNER_PERSON, id.value()))
              .orElseGet(() -> Filters.eq(OWNER_USCC, owner.usccOrNull()));
      var page =
          after.map(code -> Filters.and(ofOwner, Filters.gt("_id", code.value()))).orElse(ofOwner);
      return dwellings.where(page, Sorts.ascending("_id"), limit).stream()
          .map(found -> found.state().details().code())
          .toList();
    };
  }

  @Bean
  DwellingChanges dwellingChanges(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    return new DwellingChanges(dwellings);
  }

  @Bean
  LettingClosure lettingClosure(Occupancies occupancies, RegisteredPersons persons) {
    return new LettingClosure(occupancies, persons);
  }

  @Bean
  Dwellings dwellings(
      MongoAggregates<Dwelling, DwellingDocument> dwellings,
      LettingClosure lettingClosure,
      Clock clock) {
    return new Dwellings(dwellings, lettingClosure, clock);
  }

  @Bean
  Succession succession(
      Dwellings dwellings, DwellingCoding coding, LettingClosure lettingClosure, Clock clock) {
    return new Succession(dwellings, coding, lettingClosure, clock);
  }
}
