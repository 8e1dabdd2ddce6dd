package io.anju.bench.demo;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Prints a view with Chinese field names, one field per line, without absent fields. */
final class ViewPrinter {

  private static final Map<String, String> LABELS =
      labels(
          """
          person 人员, residence 居住, permit 居住证, tenancies 租赁, employment 就业, timeline 经过, \
          sources 数据来源, building 楼栋, dwelling 房屋,
          occupants 居住人, address 地址, name 姓名, document 证件, type 种类, masked 号码, sex 性别, \
          birthDate 出生日期, phone 电话, status 状态,
          since 自, until 至, from 起, cardNumber 证号, issuedOn 签发日, endorseFrom 可签注自, \
          endorseBy 签注截止, countsFrom 年限起算, ground 依据,
          dwellingCode 房屋编码, buildingCode 楼栋编码, personId 人员标识, monthlyRent 月租金, \
          enterpriseName 单位, enterprise 单位, history 历史,
          text 说明, area 面积, areaPerPerson 人均面积, use 用途, domicile 户籍地, filingNumber 备案号, \
          entitlements 权益, on 日期, landlord 出租人,
          tenants 承租人, as 身份, state 状态, asOf 截至, housing 房屋, unit 单元, floor 楼层, floors \
          层数, room 室, rooms 间数, structure 结构,
          registered 已登记, underTenancy 在租约内, capacity 容纳, reason 事由, \
          declarations 申报, by 由, declaredOn 申报日, late 逾期申报,
          confirmation 另一方确认, awaitedFrom 待确认方,
          contract 合同, uscc 信用代码, appliedOn 申请日, decideBy 应办结日, ruleSet 规则, \
          id 名称, at 时间, to 到, because 因为, industry 行业,
          insurance 社会保险, spans 参保月份, kinds 险种, toldThrough 数据至, schooling 学籍, school \
          学校, schoolYear 学年, level 学段, fullTime 全日制,
          updatedAt 更新, ended 已终止\
          """);

  /** Technical fields, which are not printed. */
  private static final Set<String> HIDDEN_FIELDS =
      Set.of(
          "version",
          "about",
          "event",
          "retired",
          "permitId",
          "tenancyId",
          "recordId",
          "residenceId",
          "division",
          "divisions",
          "accountId");

  private final PrintStream out;

  ViewPrinter(PrintStream out) {
    this.out = out;
  }

  void show(String title, JsonNode view) {
    out.println();
    out.println("  ┌─ " + title);
    fields(view, "  │  ");
    out.println("  └─");
  }

  private void fields(JsonNode node, String indent) {
    node.properties().stream()
        .filter(field -> !HIDDEN_FIELDS.contains(field.getKey()))
        .forEach(field ->
            field(LABELS.getOrDefault(field.getKey(), field.getKey()), field.getValue(), indent));
  }

  private void field(String name, JsonNode value, String indent) {
    if (value.isValueNode()) {
      if (!value.isNull()) {
        out.println(indent + name + "：" + text(value));
      }
    } else if (value.isObject()) {
      if (!value.isEmpty()) {
        out.println(indent + name);
        fields(value, indent + "    ");
      }
    } else {
      list(name, value, indent);
    }
  }

  private void list(String name, JsonNode items, String indent) {
    int number = 0;
    for (JsonNode item : items) {
      if (item.isValueNode()) {
        out.println(indent + name + "：" + item.asString());
      } else {
        out.println(indent + name + " " + ++number);
        fields(item, indent + "    ");
      }
    }
  }

  private static String text(JsonNode value) {
    return value.isBoolean() ? value.booleanValue() ? "是" : "否" : value.asString();
  }

  private static Map<String, String> labels(String list) {
    return Arrays.stream(list.strip().split(",\\s*"))
        .map(pair -> pair.split(" "))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }
}
