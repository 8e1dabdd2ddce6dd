package io.anju.housing.address.match;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.housing.Address;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.address.AddressText;
import io.anju.housing.address.lucene.LuceneNameIndex;
import io.anju.housing.address.parse.DivisionNames;
import io.anju.housing.address.parse.NationalDivisionNames;
import io.anju.housing.address.parse.RevisedDivisions;
import io.anju.housing.division.Division;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up part of Shenzhen, coded by hand. */
final class AddressIndexFixture {

  static final DivisionNames NATIONAL = NationalDivisionNames.load();
  private static final String YUEHAI = "440305007001";
  static final String BANTIAN = "440307013010";
  private static final String XIXIANG = "440306018001";

  private final AddressIndex index = new AddressIndex(new LuceneNameIndex());
  private final DivisionSuccessors successors = new DivisionSuccessors();
  private final RevisedDivisions revised = new RevisedDivisions();
  private boolean officialListOnly = true;
  private final AddressStandardiser standardiser =
      new AddressStandardiser(
          () -> officialListOnly ? NATIONAL : revised.names(), index, successors);
  private final Map<String, String> texts = new HashMap<>();
  private int next = 1;

  static AddressIndexFixture town() {
    var town = new AddressIndexFixture();
    town.building(
        YUEHAI,
        "科苑路",
        "15号",
        "讯美花园",
        "A栋",
        List.of("讯美"),
        null,
        "1801",
        "1802",
        "1803",
        "14A",
        "14C");
    town.building(YUEHAI, "科苑路", "15号", "讯美花园", "B栋", List.of(), null, "1801", "1802");
    town.building(YUEHAI, "科苑路", "17号", "松坪苑", null, List.of(), "1单元", "101", "102", "201");
    town.building(YUEHAI, "科苑路", "19-21号", null, "1栋", List.of(), null, "101");
    town.building(YUEHAI, "科苑南路", "15号", "学府公寓", "A栋", List.of(), null, "1801");
    town.building(YUEHAI, "高新南一道", "8号", "创维半导体宿舍", "3栋", List.of("老创维楼"), "1单元", "501", "502");
    town.building(YUEHAI, "高新南一道", "8号", "创维半导体宿舍", "3座", List.of(), "1单元", "701");
    town.building(XIXIANG, "兴业路", "2000号", "桃源居", "3栋", List.of("桃源居三期三栋"), "1单元", "501", "502");
    town.rooms(town.last(), "2单元", "501", "601");
    town.building(XIXIANG, "兴业路", "2000号", "桃源居", "5栋", List.of(), "1单元", "501");
    town.building(XIXIANG, null, null, "上屋村三组", "12栋", List.of(), null, "201");
    town.building(XIXIANG, null, "8号", "上屋村", null, List.of(), null, "201", "301");
    town.building(XIXIANG, "前进一路", "15号之一", null, null, List.of(), null, "301");
    town.building(XIXIANG, "前进一路", "15号附2号", null, null, List.of(), null, "301");
    town.building(XIXIANG, "人民路", "6号", null, null, List.of(), null, "201");
    town.building(YUEHAI, "人民路", "6号", null, null, List.of(), null, "201");
    return town;
  }

  /** Houses in 坂田 with a room 402; each as {@code road|plate|estate|house}. */
  static AddressIndexFixture houses(String... houses) {
    var coded = new AddressIndexFixture();
    for (String house : houses) {
      var elements =
          Arrays.stream(house.split("\\|", 4)).map(one -> one.isEmpty() ? null : one).toList();
      coded.building(
          BANTIAN,
          elements.get(0),
          elements.get(1),
          elements.get(2),
          elements.get(3),
          List.of(),
          null,
          "402");
    }
    return coded;
  }

  StandardisedAddress standardise(String text) {
    return standardiser.standardise(text, Optional.empty());
  }

  StandardisedAddress within(String division, String text) {
    return standardiser.standardise(text, Optional.of(division));
  }

  DivisionSuccessors successors() {
    return successors;
  }

  void revise(Division... divisions) {
    officialListOnly = false;
    revised.update(List.of(divisions));
    standardiser.reloadDivisionNames();
  }

  AddressIndex index() {
    return index;
  }

  /** The address of the one door an answer names; {@code -} where it names none. */
  String dwellingText(StandardisedAddress standardised) {
    boolean one =
        standardised.category() == Category.EXACT || standardised.category() == Category.PROBABLE;
    return one && standardised.matches().getFirst().dwellingCode() != null
        ? texts.get(standardised.matches().getFirst().dwellingCode())
        : "-";
  }

  private String last() {
    return "%s%02d%05d".formatted(XIXIANG, 1, next - 1);
  }

  private void building(
      String community,
      String road,
      String plate,
      String estate,
      String house,
      List<String> aliases,
      String unit,
      String... rooms) {
    String code = "%s%02d%05d".formatted(community, 1, next++);
    var address =
        new Address(
            "广东省",
            "深圳市",
            community.equals(YUEHAI) ? "南山区" : community.equals(BANTIAN) ? "龙岗区" : "宝安区",
            community.equals(YUEHAI) ? "粤海街道" : community.equals(BANTIAN) ? "坂田街道" : "西乡街道",
            null,
            road,
            plate,
            estate,
            house,
            null,
            null,
            null);
    index.applyBuildings(
        List.of(
            new BuildingFact(
                code,
                1,
                community + "01",
                community,
                address,
                AddressText.of(address),
                aliases,
                List.of(),
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                Instant.EPOCH)));
    texts.put(
        code,
        (road == null ? "" : road)
            + (plate == null ? "" : plate)
            + (estate == null ? "" : estate)
            + (house == null ? "" : house));
    rooms(code, unit, rooms);
  }

  private void rooms(String building, String unit, String... rooms) {
    var facts = new ArrayList<DwellingFact>();
    for (String room : rooms) {
      String code = building + "%06d".formatted(texts.size());
      texts.put(code, texts.get(building) + (unit == null ? "" : unit) + room);
      facts.add(
          new DwellingFact(
              code,
              1,
              building,
              building.substring(0, 12),
              "",
              unit,
              null,
              room,
              BigDecimal.TEN,
              1,
              DwellingUse.RESIDENTIAL,
              List.of(),
              List.of(),
              true,
              false,
              List.of(),
              List.of(),
              Instant.EPOCH));
    }
    index.applyDwellings(facts);
  }
}
