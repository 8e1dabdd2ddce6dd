package io.anju.bench.addresses;

import io.anju.bench.addresses.LabelledAddress.Label;
import io.anju.bench.addresses.NationalPlaces.Place;
import io.anju.housing.address.parse.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** An address while it is written down: the text and the labels of what was written. */
final class AddressDraft {

  private static final String FIRST = "墨朗栖砚汐翎澈黛芷漪霖昕璟珩琬";
  private static final String SECOND = "禾梧歌澜筠棠薇岚笙阙芸绮澍玥";
  private static final List<List<String>> DISSOLVED =
      List.of(
          List.of("浙江省", "杭州市", "江干区"),
          List.of("浙江省", "杭州市", "下城区"),
          List.of("浙江省", "宁波市", "江东区"),
          List.of("江苏省", "南京市", "白下区"),
          List.of("江苏省", "苏州市", "沧浪区"),
          List.of("江苏省", "无锡市", "崇安区"),
          List.of("广东省", "广州市", "芳村区"));

  private final Random random;
  private final NationalPlaces places;
  private final StringBuilder text = new StringBuilder();
  private final List<Label> labels = new ArrayList<>();
  private final Set<String> place = new HashSet<>();
  private Place written = new Place("", "", "", "");

  AddressDraft(Random random, NationalPlaces places) {
    this.random = random;
    this.places = places;
  }

  LabelledAddress toAddress(String habit) {
    return new LabelledAddress(
        habit,
        text.toString(),
        List.copyOf(labels),
        place.isEmpty() ? Set.of("-") : Set.copyOf(place));
  }

  /** Writes what is no element. */
  AddressDraft mark(String words) {
    text.append(words);
    return this;
  }

  private AddressDraft element(Element element, String written) {
    return element(element, written, written);
  }

  private AddressDraft element(Element element, String written, String value) {
    text.append(written);
    labels.add(new Label(element, value));
    return this;
  }

  private Place in(Predicate<Place> wanted) {
    var chosen = places.any(random, wanted);
    place.addAll(List.of(chosen.province(), chosen.city(), chosen.district()));
    return chosen;
  }

  private static boolean any(Place place) {
    return !place.province().equals(place.city());
  }

  AddressDraft full() {
    return joined("");
  }

  AddressDraft joined(String sign) {
    written = in(AddressDraft::any);
    return element(Element.PROVINCE, written.province())
        .mark(sign)
        .element(Element.CITY, written.city())
        .mark(sign)
        .element(Element.DISTRICT, written.district());
  }

  AddressDraft district() {
    written = in(one -> any(one) && places.isOnly(one.district()));
    return element(Element.DISTRICT, written.district());
  }

  AddressDraft street() {
    return element(Element.STREET, written.street());
  }

  AddressDraft shortStreet() {
    return element(Element.STREET, NationalPlaces.stem(written.street()), written.street());
  }

  AddressDraft shortened() {
    written = in(one -> any(one) && one.district().length() == 3 && !one.district().endsWith("新区"));
    return element(Element.PROVINCE, shortProvince(), written.province())
        .element(Element.CITY, NationalPlaces.stem(written.city()), written.city())
        .element(Element.DISTRICT, NationalPlaces.stem(written.district()), written.district());
  }

  AddressDraft formerCity() {
    written =
        in(one ->
            any(one)
                && one.district().matches("\\p{IsHan}{2}区")
                && !places.isOfficial(NationalPlaces.stem(one.district()) + "市"));
    return element(Element.PROVINCE, written.province())
        .element(Element.CITY, written.city())
        .element(Element.DISTRICT, NationalPlaces.stem(written.district()) + "市");
  }

  AddressDraft dissolved() {
    var chain = DISSOLVED.get(random.nextInt(DISSOLVED.size()));
    place.addAll(chain);
    if (random.nextBoolean()) {
      element(Element.PROVINCE, chain.get(0));
    }
    boolean shortened = random.nextBoolean();
    return element(
            Element.CITY,
            shortened ? NationalPlaces.stem(chain.get(1)) : chain.get(1),
            chain.get(1))
        .element(Element.DISTRICT, chain.get(2));
  }

  AddressDraft again(String between) {
    written = in(AddressDraft::any);
    mark(written.province() + written.city() + between);
    return element(Element.PROVINCE, written.province())
        .element(Element.CITY, written.city())
        .element(Element.DISTRICT, written.district());
  }

  AddressDraft cityTwice() {
    written = in(AddressDraft::any);
    String city = NationalPlaces.stem(written.city());
    return mark(city)
        .element(Element.CITY, city, written.city())
        .element(Element.DISTRICT, written.district());
  }

  AddressDraft otherChain() {
    var other = places.any(random, AddressDraft::any);
    mark(other.province() + other.city() + other.district());
    return mark(random.nextBoolean() ? "中国" : "").full();
  }

  AddressDraft shortCounty() {
    written = in(one -> one.district().length() == 3 && any(one) && places.isOnly(one.district()));
    return element(Element.DISTRICT, NationalPlaces.stem(written.district()), written.district());
  }

  AddressDraft misnamedProvince() {
    written = in(one -> any(one) && one.province().endsWith("自治区"));
    return element(Element.PROVINCE, shortProvince() + "省", written.province())
        .element(Element.CITY, written.city())
        .element(Element.DISTRICT, written.district());
  }

  private String shortProvince() {
    return written.province().replaceFirst("省$|(?:壮族|回族|维吾尔)?自治区$", "");
  }

  AddressDraft townAlone() {
    var town = places.any(random, AddressDraft::any);
    return element(Element.STREET, town.street());
  }

  AddressDraft recipient() {
    return mark(random.nextBoolean() ? "王小明 13800138000 " : "李梅 138-0013-8000，");
  }

  AddressDraft plate() {
    return element(Element.ROAD, name() + one("路", "大道", "街", "东路"))
        .element(Element.ROAD_NUMBER, number(1, 999) + "号");
  }

  AddressDraft tower() {
    return element(Element.ESTATE, name() + "大厦").element(Element.BUILDING, number(1, 9) + "幢");
  }

  AddressDraft home() {
    return element(Element.ESTATE, name() + one("花园", "小区", "家园", "苑")).home3();
  }

  AddressDraft home3() {
    return element(Element.BUILDING, number(1, 30) + one("栋", "幢", "号楼"))
        .element(Element.UNIT, number(1, 6) + "单元")
        .element(Element.ROOM, number(101, 1899) + one("室", ""));
  }

  AddressDraft chain() {
    return (labels.getLast().element() == Element.ESTATE
            ? this
            : element(Element.ESTATE, name() + "花园"))
        .element(Element.BUILDING, number(2, 30))
        .mark("-")
        .element(Element.UNIT, number(1, 6))
        .mark("-")
        .element(Element.ROOM, number(101, 1899));
  }

  AddressDraft company() {
    var other = places.any(random, AddressDraft::any);
    return element(Element.ESTATE, other.city() + name() + one("贸易有限公司", "服装厂", "电子有限公司"));
  }

  AddressDraft placeBeforeRoad() {
    return element(Element.ESTATE, name() + one("大厦", "花园", "广场")).plate();
  }

  AddressDraft market() {
    return element(Element.ESTATE, name() + one("市场", "商城", "建材市场"));
  }

  AddressDraft floor() {
    String floor = one("二", "三", "五", "八");
    return element(Element.FLOOR, floor + "楼");
  }

  AddressDraft stall() {
    return element(Element.ROOM, number(1001, 9999) + one("号", ""));
  }

  AddressDraft lane() {
    return element(Element.UNIT, number(1, 199) + "街").element(Element.ROOM, number(10001, 49999));
  }

  AddressDraft towerFloor() {
    return element(Element.ESTATE, name() + "大厦").element(Element.FLOOR, number(3, 29) + "楼");
  }

  AddressDraft longUnit() {
    return element(Element.ESTATE, name() + "小区")
        .element(Element.BUILDING, number(100, 199) + "栋")
        .element(Element.UNIT, number(100, 199) + "号")
        .element(Element.ROOM, number(1001, 1999));
  }

  AddressDraft letteredRoom() {
    return floor().element(Element.ROOM, one("B", "C", "E") + number(101, 999));
  }

  AddressDraft streetName() {
    return element(Element.ESTATE, name().substring(0, 1) + "街公寓");
  }

  AddressDraft numberedName() {
    return element(Element.ESTATE, one("7017酒吧", "一号酒店", "88酒店", "二号会所"));
  }

  AddressDraft line() {
    return element(Element.ROAD, name() + "线").element(Element.ROAD_NUMBER, number(1, 99) + "号");
  }

  AddressDraft range() {
    int from = 100 + random.nextInt(800);
    return element(Element.ROAD, name() + "路")
        .element(Element.ROAD_NUMBER, from + "-" + (from + 2 * (1 + random.nextInt(5))));
  }

  AddressDraft part() {
    return element(Element.ESTATE, name() + one("二区", "三区", "花园二期", "新村五区"));
  }

  private String name() {
    return ""
        + FIRST.charAt(random.nextInt(FIRST.length()))
        + SECOND.charAt(random.nextInt(SECOND.length()));
  }

  private String number(int from, int until) {
    return Integer.toString(from + random.nextInt(until - from));
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
