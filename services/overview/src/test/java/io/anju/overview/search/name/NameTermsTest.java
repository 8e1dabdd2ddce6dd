package io.anju.overview.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTermsTest {

  private static final String CHARACTERS = "王李伟芳明小强";

  @ParameterizedTest
  @CsvSource({
    "王小明, 王晓明",
    "王小明, 李小明",
    "王小明, 王小朋",
    "王小明, 王明",
    "王明, 王小明",
    "王小明, 小王明",
    "王小明, 王明小",
    "王伟, 王芳",
    "王伟, 伟王",
    "John Smith, Jon Smith",
    "John Smith, John Smyth"
  })
  void name_with_one_character_off_is_similar(String held, String typed) {
    assertThat(meet(held, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"王小明, 李晓明", "王小明, 明小王", "王伟, 李芳", "王小明, 李大强", "王小明, 王"})
  void name_with_more_or_nothing_off_is_not(String held, String typed) {
    assertThat(meet(held, typed)).isFalse();
  }

  @Test
  void names_are_similar_exactly_where_one_edit_makes_one_of_the_other() {
    var random = new Random(17);
    for (int turn = 0; turn < 20_000; turn++) {
      String one = name(random);
      String other = name(random);
      if (!one.equals(other)) {
        assertThat(meet(one, other)).as(one + " " + other).isEqualTo(distance(one, other) == 1);
      }
    }
  }

  @Test
  void name_is_found_in_full_by_sound_and_by_initials() {
    var held = NameTerms.held("单伟");
    assertThat(held)
        .containsAll(NameTerms.exactly("單偉"))
        .containsAll(NameTerms.sounding("Shan Wei"))
        .containsAll(NameTerms.abbreviated("sw"));
    assertThat(NameTerms.sounding("单玮")).anyMatch(held::contains);
    assertThat(NameTerms.abbreviated("shanweishan")).isEmpty();
  }

  private static boolean meet(String held, String typed) {
    var terms = new HashSet<>(NameTerms.held(held));
    return NameTerms.similar(typed).stream().anyMatch(terms::contains);
  }

  private static String name(Random random) {
    var name = new StringBuilder();
    int length = 2 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return name.toString();
  }

  /** Edits that replace, remove, add or swap neighbours (optimal string alignment). */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            List.of(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change).stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElseThrow();
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
