package io.anju.housing.address.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTextTest {

  private static final AddressParser PARSER =
      new AddressParser(NationalDivisionNames.load(), Gazetteer.EMPTY);
  private static final String[] PIECES =
      ("广东省 深圳 市 南山 区 县 镇 街道 村 社区 路 街 大道 巷 弄 里 号 号楼 栋 幢 座 单元 门 层 楼 室 房 铺 档 卡 户 组 队 屯 坊 排 期 院 园 城 花园"
           + " 科苑 北京 上海 一 二 十 百 零 〇 第 之 附 付 甲 乙 负 地下 首 顶 东 西 南 北 中 0 1 2 15 301 1801 13800138000 A"
           + " B F x - — # / 、 ， 。 （ ） ( ) 对面 旁 与 交叉口 的 \uD83C\uDFE0 \uD83C \uFDFA ㊙ ① Ⅳ é \u0000 "
           + "\t")
          .split(" ");

  @Test
  void random_text_parses_without_error_and_elements_lie_within_the_text() {
    var random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      var text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(14); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      for (var found : PARSER.parse(text.toString()).found()) {
        assertThat(found.value()).as("%s", text).isNotBlank();
        assertThat(found.from()).as("%s", text).isNotNegative().isLessThan(found.until());
        assertThat(found.until()).as("%s", text).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "路", "号", "北京", "1", "A", "中", "村", "(", " ", "1-", "十", "3栋", "南山区", "东", "与中山路", "广东省深圳市",
        "\uFDFA"
      })
  void long_text_parses_in_bounded_time(String piece) {
    String text = piece.repeat(10_000 / piece.length());
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PARSER.parse(text)))
        .isNotNull();
  }
}
