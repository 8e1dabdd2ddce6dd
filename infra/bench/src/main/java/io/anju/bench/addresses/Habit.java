package io.anju.bench.addresses;

import static io.anju.bench.addresses.Writing.Part.BUILDING;
import static io.anju.bench.addresses.Writing.Part.CITY;
import static io.anju.bench.addresses.Writing.Part.DISTRICT;
import static io.anju.bench.addresses.Writing.Part.ESTATE;
import static io.anju.bench.addresses.Writing.Part.FLOOR;
import static io.anju.bench.addresses.Writing.Part.PROVINCE;
import static io.anju.bench.addresses.Writing.Part.ROAD;
import static io.anju.bench.addresses.Writing.Part.ROAD_NUMBER;
import static io.anju.bench.addresses.Writing.Part.ROOM;
import static io.anju.bench.addresses.Writing.Part.STREET;
import static io.anju.bench.addresses.Writing.Part.UNIT;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** A way people write the address of a door, in which it can still be told which door it is. Null where a door cannot be written so. */
enum Habit {
  AS_CODED("in full, as coded", (writing, _) -> writing),
  NO_PROVINCE("without province", (writing, _) -> writing.without(PROVINCE)),
  DISTRICT_FIRST("from the district on", (writing, _) -> writing.without(PROVINCE, CITY, STREET)),
  SHORT_DIVISIONS("广东深圳南山: divisions shortened", (writing, _) -> writing.as(PROVINCE, "广东").as(CITY, "深圳").without(STREET)),
  FULL_WIDTH("full width", (writing, _) -> Spellings.fullWidth(writing)),
  CHINESE_NUMERALS("Chinese numerals", (writing, _) -> Spellings.numerals(writing)),
  HOUSE_WORDS("栋 幢 座 号楼 # for one another", (writing, dice) -> !writing.has(BUILDING) ? null
      : writing.as(BUILDING, Spellings.number(writing.get(BUILDING)) + Spellings.any(dice, "栋", "幢", "座", "号楼", "#"))),
  UNIT_WORDS("单元 门 梯 for one another", (writing, dice) -> !writing.has(UNIT) ? null
      : writing.as(UNIT, Spellings.number(writing.get(UNIT)) + Spellings.any(dice, "门", "梯", "单元"))),
  ROOM_WORDS("室 房 号 or none", (writing, dice) -> writing.as(ROOM, writing.get(ROOM).replace("室", "") + Spellings.any(dice, "", "房", "号房"))),
  HYPHENS("3-2-1801", (writing, _) -> Spellings.hyphens(writing)),
  TRADITIONAL("traditional characters", (writing, _) -> Spellings.traditional(writing)),
  BLANKS("blanks and commas", (writing, dice) -> {
    writing.between = Spellings.any(dice, " ", "，", "/");
    return writing;
  }),
  TWICE("divisions twice", (writing, _) -> {
    writing.before = writing.get(PROVINCE) + writing.get(CITY) + writing.get(DISTRICT);
    return writing;
  }),
  RECIPIENT("with name and telephone", (writing, dice) -> {
    writing.after = Spellings.any(dice, " 张三 ", " 李小姐", "王先生收 ") + "1" + (30 + dice.nextInt(60)) + "%08d".formatted(dice.nextInt(100_000_000));
    return writing;
  }),
  REMARK("with a remark for the courier", (writing, dice) -> {
    writing.after = Spellings.any(dice, "（到付）", "，请放门口", "(放菜鸟驿站)", " 来前请打电话", "【急】", "，不要放快递柜");
    return writing;
  }),
  LANDMARK("with a landmark", (writing, dice) -> {
    writing.after = Spellings.any(dice, "（沃尔玛对面）", "(地铁站旁边)", "，农贸市场附近");
    return writing;
  }),
  REVERSED("from the door up", (writing, _) -> Spellings.reversed(writing)),
  WRONG_CITY("wrong city or province above the right district", (writing, dice) ->
      dice.nextBoolean() ? writing.put(CITY, "广州市", "广州市").without(PROVINCE) : writing.put(PROVINCE, "湖南省", "湖南省")),
  NO_ROAD("estate without the road", (writing, _) -> writing.has(ESTATE) && writing.has(ROAD) ? writing.without(ROAD, ROAD_NUMBER) : null),
  NO_ESTATE("road without the estate", (writing, _) -> writing.has(ESTATE) && writing.has(ROAD) ? writing.without(ESTATE) : null),
  HOMOPHONE("a name typed by its sound", Spellings::homophone),
  WRONG_CHARACTER("one wrong character in the estate, road right", (writing, dice) -> Spellings.wrong(writing, dice, ESTATE)),
  WRONG_ROAD_CHARACTER("one wrong character in the road, estate right", (writing, dice) -> Spellings.wrong(writing, dice, ROAD)),
  MISSING_CHARACTER("one character missing in the estate, road right", (writing, dice) -> Spellings.missing(writing, dice)),
  DOUBLED_CHARACTER("one character doubled", Spellings::doubled),
  SHOP("a shop's name in between", (writing, dice) -> !writing.has(ROAD) || writing.has(ESTATE) ? null
      : writing.as(ROAD_NUMBER, writing.get(ROAD_NUMBER) + Spellings.any(dice, "老王副食店", "顺丰快递点", "美宜佳便利店"))),
  LOWER_CASE("letters in lower case", (writing, _) -> !writing.get(BUILDING).matches("[A-Z].*") ? null
      : writing.as(BUILDING, writing.get(BUILDING).toLowerCase(Locale.ROOT))),
  FLOOR_AND_ROOM("18楼01室", (writing, _) -> Spellings.floorAndRoom(writing)),
  FLOOR_TOO("the floor said as well", (writing, _) -> writing.get(ROOM).matches("[0-9]{3,4}室")
      ? writing.put(FLOOR, writing.get(ROOM).replaceAll("[0-9]{2}室", "") + "楼", writing.get(ROOM).replaceAll("[0-9]{2}室", "") + "层") : null),
  PLATE_FORMS("之一 as -1, 甲 in front", (writing, _) -> Spellings.plate(writing)),
  STREET_OFFICE("街道办事处 for 街道", (writing, dice) -> writing.as(STREET, writing.get(STREET) + Spellings.any(dice, "办事处", "办"))),
  SHORT_STREET("粤海科苑路15号: the street without its word", (writing, _) -> writing.has(ROAD) && writing.get(ROAD_NUMBER).matches("[0-9].*")
      && writing.get(STREET).matches(".{2,3}街道") ? writing.as(STREET, writing.get(STREET).replace("街道", "")) : null),
  MORE_WORDS("小区 where it is no part of the name", (writing, _) -> !writing.get(ESTATE).matches(".*[苑园庭]") ? null
      : writing.put(ESTATE, writing.get(ESTATE) + "小区", writing.get(ESTATE) + "小区")),
  ORDINALS("第3栋第2单元", (writing, _) -> !writing.get(BUILDING).matches("[0-9]+[栋幢座]") ? null
      : writing.as(BUILDING, "第" + writing.get(BUILDING)).as(UNIT, writing.get(UNIT).replaceAll("^(?=.)", "第"))),
  LANDMARK_FIRST("a landmark in front", (writing, dice) -> {
    writing.before = Spellings.any(dice, "沃尔玛对面，", "（地铁站A出口旁）", "农贸市场隔壁 ");
    return writing;
  }),
  LISTED("省 / 市 / 区, filled into a form", (writing, dice) -> {
    writing.before = "所在地区：" + writing.get(PROVINCE) + " " + writing.get(CITY) + " " + writing.get(DISTRICT) + " 详细地址：";
    return writing.as(PROVINCE, "").as(CITY, "").as(DISTRICT, "");
  }),
  LABEL("收货地址： in front", (writing, dice) -> {
    writing.before = Spellings.any(dice, "收货地址：", "地址:", "详细地址 ");
    return writing;
  });

  private final String says;
  private final BiFunction<Writing, Random, Writing> write;

  Habit(String says, BiFunction<Writing, Random, Writing> write) {
    this.says = says;
    this.write = write;
  }

  String says() {
    return says;
  }

  Writing write(Door door, Random dice) {
    return write.apply(Writing.of(door), dice);
  }
}
