package io.anju.housing.address.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.Fact;
import io.anju.contract.housing.Address;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.address.lucene.LuceneNameIndex;
import io.anju.housing.address.match.AddressIndex;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.Category;
import io.anju.housing.address.match.DivisionSuccessors;
import io.anju.housing.address.parse.DivisionNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressIndexProcessorTest {

  private static final String BUILDING = "3205080180140100001";

  private final AddressIndex index = new AddressIndex(new LuceneNameIndex());
  private final AddressStandardiser standardiser =
      new AddressStandardiser(DivisionNames::new, index, new DivisionSuccessors());
  private final AddressIndexProcessor processor = new AddressIndexProcessor(index, standardiser);

  private static Fact building(long version, String plate) {
    return new BuildingFact(
        BUILDING,
        version,
        "32050801801401",
        "320508018014",
        new Address(null, null, null, null, null, "平江路", plate, null, null, null, null, null),
        "平江路" + plate,
        List.of(),
        List.of(),
        null,
        null,
        null,
        false,
        List.of(),
        List.of(),
        Instant.EPOCH);
  }

  private static Fact dwelling(long version, boolean retired) {
    return new DwellingFact(
        BUILDING + "000001",
        version,
        BUILDING,
        "320508018014",
        "",
        null,
        null,
        "301",
        null,
        null,
        DwellingUse.RESIDENTIAL,
        List.of(),
        List.of(),
        true,
        retired,
        List.of(),
        List.of(),
        Instant.EPOCH);
  }

  private Category category(String text) {
    return standardiser.standardise(text, Optional.empty()).category();
  }

  @Test
  void standardiser_is_ready_only_once_all_earlier_facts_are_applied() {
    processor.apply(List.of(building(1, "6号"), dwelling(1, false)));
    assertThat(standardiser.isReady()).isFalse();
    assertThat(processor.complete()).isEqualTo(1);
    assertThat(standardiser.isReady()).isTrue();
  }

  @Test
  void older_fact_applied_again_does_not_bring_back_an_old_address() {
    processor.apply(List.of(building(2, "8号"), dwelling(1, false)));
    processor.apply(List.of(building(1, "6号")));
    assertThat(category("平江路8号301")).isEqualTo(Category.EXACT);
    assertThat(category("平江路6号301")).isEqualTo(Category.NONE);
  }

  @Test
  void retired_dwelling_is_not_found_even_if_an_older_fact_follows() {
    processor.apply(List.of(building(1, "6号"), dwelling(2, true), dwelling(1, false)));
    assertThat(category("平江路6号301")).isEqualTo(Category.AMBIGUOUS);
    assertThat(index.dwellingCount()).isZero();
  }
}
