package io.anju.bench.addresses;

import static io.anju.bench.addresses.WrittenAddress.Part.BUILDING;
import static io.anju.bench.addresses.WrittenAddress.Part.CITY;
import static io.anju.bench.addresses.WrittenAddress.Part.DISTRICT;
import static io.anju.bench.addresses.WrittenAddress.Part.ESTATE;
import static io.anju.bench.addresses.WrittenAddress.Part.FLOOR;
import static io.anju.bench.addresses.WrittenAddress.Part.PROVINCE;
import static io.anju.bench.addresses.WrittenAddress.Part.ROAD;
import static io.anju.bench.addresses.WrittenAddress.Part.ROAD_NUMBER;
import static io.anju.bench.addresses.WrittenAddress.Part.ROOM;
import static io.anju.bench.addresses.WrittenAddress.Part.STREET;
import static io.anju.bench.addresses.WrittenAddress.Part.UNIT;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing an address that still identifies the dwelling; writes null if it does not apply
 * to an address.
 */
enum AddressVariant {
  AS_CODED("in full, as coded", (address, _) -> address),
  NO_PROVINCE("without province", (address, _) -> address.without(PROVINCE)),
  DISTRICT_FIRST("from the district on", (address, _) -> address.without(PROVINCE, CITY, STREET)),
  SHORT_DIVISIONS(
      "广东深圳南山: divisions shortened",
      (address, _) -> address.respell(PROVINCE, "广东").respell(CITY, "深圳").without(STREET)),
  FULL_WIDTH("full width", (address, _) -> SpellingVariants.fullWidth(address)),
  CHINESE_NUMERALS("Chinese numerals", (address, _) -> SpellingVariants.numerals(address)),
  BUILDING_WORDS(
      "栋 幢 座 号楼 # for one another",
      (address, random) ->
          !address.has(BUILDING)
              ? null
              : address.respell(
                  BUILDING,
                  SpellingVariants.number(address.get(BUILDING))
                      + SpellingVariants.anyOf(random, "栋", "幢", "座", "号楼", "#"))),
  UNIT_WORDS(
      "单元 门 梯 for one another",
      (address, random) ->
          !address.has(UNIT)
              ? null
              : address.respell(
                  UNIT,
                  SpellingVariants.number(address.get(UNIT))
                      + SpellingVariants.anyOf(random, "门", "梯", "单元"))),
  ROOM_WORDS(
      "室 房 号 or none",
      (address, random) ->
          address.respell(
              ROOM,
              address.get(ROOM).replace("室", "") + SpellingVariants.anyOf(random, "", "房", "号房"))),
  HYPHENS("3-2-1801", (address, _) -> SpellingVariants.hyphens(address)),
  TRADITIONAL("traditional characters", (address, _) -> SpellingVariants.traditional(address)),
  BLANKS(
      "blanks and commas",
      (address, random) -> {
        address.separator = SpellingVariants.anyOf(random, " ", "，", "/");
        return address;
      }),
  DIVISIONS_TWICE(
      "divisions twice",
      (address, _) -> {
        address.prefix = address.get(PROVINCE) + address.get(CITY) + address.get(DISTRICT);
        return address;
      }),
  RECIPIENT(
      "with name and telephone",
      (address, random) -> {
        address.suffix =
            SpellingVariants.anyOf(random, " 张三 ", " 李小姐", "王先生收 ")
                + "1"
                + (30 + random.nextInt(60))
                + "%08d".formatted(random.nextInt(100_000_000));
        return address;
      }),
  REMARK(
      "with a remark for the courier",
      (address, random) -> {
        address.suffix =
            SpellingVariants.anyOf(random, "（到付）", "，请放门口", "(放菜鸟驿站)", " 来前请打电话", "【急】", "，不要放快递柜");
        return address;
      }),
  LANDMARK(
      "with a landmark",
      (address, random) -> {
        address.suffix = SpellingVariants.anyOf(random, "（沃尔玛对面）", "(地铁站旁边)", "，农贸市场附近");
        return address;
      }),
  REVERSED("from the room up", (address, _) -> SpellingVariants.reversed(address)),
  WRONG_CITY(
      "wrong city or province above the right district",
      (address, random) ->
          random.nextBoolean()
              ? address.set(CITY, "广州市", "广州市").without(PROVINCE)
              : address.set(PROVINCE, "湖南省", "湖南省")),
  NO_ROAD(
      "estate without the road",
      (address, _) ->
          address.has(ESTATE) && address.has(ROAD) ? address.without(ROAD, ROAD_NUMBER) : null),
  NO_ESTATE(
      "road without the estate",
      (address, _) -> address.has(ESTATE) && address.has(ROAD) ? address.without(ESTATE) : null),
  HOMOPHONE("a homophone in a name", SpellingVariants::homophone),
  WRONG_CHARACTER(
      "one wrong character in the estate, road right",
      (address, random) -> SpellingVariants.wrongCharacter(address, random, ESTATE)),
  WRONG_ROAD_CHARACTER(
      "one wrong character in the road, estate right",
      (address, random) -> SpellingVariants.wrongCharacter(address, random, ROAD)),
  MISSING_CHARACTER(
      "one character missing in the estate, road right",
      (address, random) -> SpellingVariants.missingCharacter(address, random)),
  DOUBLED_CHARACTER("one character doubled", SpellingVariants::doubledCharacter),
  SHOP_NAME(
      "a shop's name in between",
      (address, random) ->
          !address.has(ROAD) || address.has(ESTATE)
              ? null
              : address.respell(
                  ROAD_NUMBER,
                  address.get(ROAD_NUMBER)
                      + SpellingVariants.anyOf(random, "老王副食店", "顺丰快递点", "美宜佳便利店"))),
  LOWER_CASE(
      "letters in lower case",
      (address, _) ->
          !address.get(BUILDING).matches("[A-Z].*")
              ? null
              : address.respell(BUILDING, address.get(BUILDING).toLowerCase(Locale.ROOT))),
  FLOOR_AND_ROOM("18楼01室", (address, _) -> SpellingVariants.floorAndRoom(address)),
  FLOOR_ADDED(
      "the floor given as well",
      (address, _) ->
          address.get(ROOM).matches("[0-9]{3,4}室")
              ? address.set(
                  FLOOR,
                  address.get(ROOM).replaceAll("[0-9]{2}室", "") + "楼",
                  address.get(ROOM).replaceAll("[0-9]{2}室", "") + "层")
              : null),
  PLATE_FORMS("之一 as -1, 甲 in front", (address, _) -> SpellingVariants.plateForm(address)),
  STREET_OFFICE(
      "街道办事处 for 街道",
      (address, random) ->
          address.respell(
              STREET, address.get(STREET) + SpellingVariants.anyOf(random, "办事处", "办"))),
  SHORT_STREET(
      "粤海科苑路15号: the street without 街道",
      (address, _) ->
          address.has(ROAD)
                  && address.get(ROAD_NUMBER).matches("[0-9].*")
                  && address.get(STREET).matches(".{2,3}街道")
              ? address.respell(STREET, address.get(STREET).replace("街道", ""))
              : null),
  ESTATE_WORD_ADDED(
      "小区 added to a name without it",
      (address, _) ->
          !address.get(ESTATE).matches(".*[苑园庭]")
              ? null
              : address.set(ESTATE, address.get(ESTATE) + "小区", address.get(ESTATE) + "小区")),
  ORDINALS(
      "第3栋第2单元",
      (address, _) ->
          !address.get(BUILDING).matches("[0-9]+[栋幢座]")
              ? null
              : address
                  .respell(BUILDING, "第" + address.get(BUILDING))
                  .respell(UNIT, address.get(UNIT).replaceAll("^(?=.)", "第"))),
  LANDMARK_FIRST(
      "a landmark in front",
      (address, random) -> {
        address.prefix = SpellingVariants.anyOf(random, "沃尔玛对面，", "（地铁站A出口旁）", "农贸市场隔壁 ");
        return address;
      }),
  FORM_FIELDS(
      "省 / 市 / 区, filled into a form",
      (address, random) -> {
        address.prefix =
            "所在地区："
                + address.get(PROVINCE)
                + " "
                + address.get(CITY)
                + " "
                + address.get(DISTRICT)
                + " 详细地址：";
        return address.respell(PROVINCE, "").respell(CITY, "").respell(DISTRICT, "");
      }),
  LABEL(
      "收货地址： in front",
      (address, random) -> {
        address.prefix = SpellingVariants.anyOf(random, "收货地址：", "地址:", "详细地址 ");
        return address;
      });

  private final String description;
  private final BiFunction<WrittenAddress, Random, @Nullable WrittenAddress> write;

  AddressVariant(
      String description, BiFunction<WrittenAddress, Random, @Nullable WrittenAddress> write) {
    this.description = description;
    this.write = write;
  }

  String description() {
    return description;
  }

  @Nullable WrittenAddress write(SyntheticDwelling dwelling, Random random) {
    return write.apply(WrittenAddress.of(dwelling), random);
  }
}
