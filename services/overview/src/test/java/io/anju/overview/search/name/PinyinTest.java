package io.anju.overview.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "王伟, wangwei, ww",
    "单雄信, shanxiongxin, sxx",
    "单雄信, danxiongxin, dxx",
    "仇英, qiuying, qy",
    "解晓东, xiexiaodong, xxd",
    "曾国, zengguo, zg",
    "区志强, ouzhiqiang, ozq",
    "尉迟恭, yuchigong, ycg",
    "长孙无忌, zhangsunwuji, zswj",
    "万俟卨, moqi, mq",
    "查良, zhaliang, zl",
    "覃明, qinming, qm",
    "覃明, tanming, tm",
    "吕布, lvbu, lb",
    "吕布, lubu, lb",
    "吕布, lyubu, lb",
    "張偉, zhangwei, zw",
    "欧阳样例, ouyangyangli, oyyl",
    "阿卜杜拉·买买提, abudulamaimaiti, abdlmmt",
    "John Smith, johnsmith, js",
    "José García, josegarcia, jg"
  })
  void name_has_the_reading_and_the_initials(String name, String reading, String initials) {
    assertThat(Pinyin.readings(name)).anyMatch(one -> one.startsWith(reading));
    assertThat(Pinyin.initials(name)).anyMatch(one -> one.startsWith(initials));
  }

  @ParameterizedTest
  @CsvSource({
    "wang wei, wangwei",
    "WÁNG Wěi, wangwei",
    "lǚ bù, lvbu",
    "xi'an, xian",
    "ｗａｎｇ, wang",
    "王wei, ''",
    "Иван, ''"
  })
  void what_is_typed_is_read_as_letters_without_tones(String typed, String letters) {
    assertThat(Pinyin.typed(typed)).isEqualTo(letters);
  }
}
