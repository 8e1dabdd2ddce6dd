package io.anju.bench.population;

import io.anju.codes.validation.CheckCharacters;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/**
 * Generates people. Their document numbers are of a district that does not exist (449999), so none
 * belongs to a real person.
 */
public final class PersonGenerator {

  private static final String DISTRICT = "449999";
  private static final String[] FAMILY_NAMES =
      ("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 萧 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏"
              + " 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 欧阳 司马 上官")
          .split(" ");
  private static final String GIVEN_NAME_CHARACTERS =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文斌宇浩凯欣怡佳琪子轩梓涵雨泽晨曦嘉怡思远俊豪";
  private static final String[] DOMICILES = {
    "340000", "410000", "420000", "430000", "360000", "510000", "520000", "610000", "370000",
    "230000"
  };
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final long seed;
  private final LocalDate today;

  public PersonGenerator(long seed, LocalDate today) {
    this.seed = seed;
    this.today = today;
  }

  /**
   * The person with an index, always the same.
   *
   * @param index 0 to 999,999
   */
  public SyntheticPerson person(int index) {
    var random = new Random(seed * 31 + index);
    int sequence = index % 1000;
    // People with the same sequence number have different birthdays: 617 is coprime to 1000.
    int birthOffset = (index / 1000 * 617 + sequence * 389) % 1000;
    var birth = today.minusYears(18).minusDays(random.nextInt(16) * 1000L + birthOffset);
    String first17 = DISTRICT + DAY.format(birth) + String.format("%03d", sequence);
    String number = first17 + CheckCharacters.ofResidentId(first17);
    // The name depends on the number alone: no person is registered under two names.
    var nameRandom = new Random(number.hashCode());
    String name =
        FAMILY_NAMES[nameRandom.nextInt(FAMILY_NAMES.length)]
            + givenNameCharacter(nameRandom)
            + (nameRandom.nextInt(3) > 0 ? givenNameCharacter(nameRandom) : "");
    String phone =
        "1" + (3 + random.nextInt(7)) + String.format("%09d", random.nextInt(1_000_000_000));
    return new SyntheticPerson(
        index,
        number,
        name,
        phone,
        DOMICILES[random.nextInt(DOMICILES.length)],
        today.minusDays(20 + random.nextInt(900)),
        random.nextInt(100) < 80,
        random.nextInt());
  }

  private static String givenNameCharacter(Random random) {
    return String.valueOf(
        GIVEN_NAME_CHARACTERS.charAt(random.nextInt(GIVEN_NAME_CHARACTERS.length())));
  }
}
