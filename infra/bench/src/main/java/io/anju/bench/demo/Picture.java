package io.anju.bench.demo;

import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A view as people read it: names in Chinese, one thing a line, what is not there left out. */
final class Picture {

  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("person", "人员"), Map.entry("residence", "居住"), Map.entry("permit", "居住证"), Map.entry("tenancies", "租赁"),
      Map.entry("employment", "就业"), Map.entry("timeline", "经过"), Map.entry("sources", "数据来源"), Map.entry("building", "楼栋"),
      Map.entry("occupants", "居住人"), Map.entry("address", "地址"), Map.entry("name", "姓名"), Map.entry("document", "证件"),
      Map.entry("sex", "性别"), Map.entry("birthDate", "出生日期"), Map.entry("phone", "电话"), Map.entry("status", "状态"),
      Map.entry("since", "自"), Map.entry("until", "至"), Map.entry("from", "起"), Map.entry("cardNumber", "证号"),
      Map.entry("issuedOn", "签发日"), Map.entry("endorseBy", "签注截止"), Map.entry("dwellingCode", "房屋编码"),
      Map.entry("personId", "人员标识"), Map.entry("monthlyRent", "月租金"), Map.entry("enterpriseName", "单位"),
      Map.entry("history", "历史"), Map.entry("text", "说明"), Map.entry("area", "面积"), Map.entry("use", "用途"),
      Map.entry("domicile", "户籍地"), Map.entry("filingNumber", "备案号"), Map.entry("entitlements", "权益"));

  private final PrintStream out;

  Picture(PrintStream out) {
    this.out = out;
  }

  void show(String title, JsonNode view) {
    out.println();
    out.println("  ┌─ " + title);
    fields(view, "  │  ");
    out.println("  └─");
  }

  private void fields(JsonNode node, String indent) {
    node.properties().forEach(field -> field(WORDS.getOrDefault(field.getKey(), field.getKey()), field.getValue(), indent));
  }

  private void field(String name, JsonNode value, String indent) {
    if (value.isValueNode()) {
      if (!value.isNull()) {
        out.println(indent + name + "：" + value.asString());
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
}
