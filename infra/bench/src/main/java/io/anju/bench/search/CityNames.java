package io.anju.bench.search;

import java.util.Random;

/**
 * Made-up names as frequent as in the country: surnames by their share of the population, one given
 * name in seven of one character, given names falling off as 1/rank.
 */
final class CityNames {

  /** The commonest surnames, with their shares in hundredths of a percent. */
  private static final String[] SURNAMES =
      ("王:725 李:719 张:683 刘:538 陈:453 杨:308 赵:229 黄:223 周:212 吴:205 徐:167 孙:154 胡:131 朱:126 高:121"
           + " 林:118 何:117 郭:115 马:106 罗:86 梁:84 宋:81 郑:78 谢:72 韩:68 唐:65 冯:64 于:62 董:61 萧:59 程:57"
           + " 曹:57 袁:54 邓:54 许:54 傅:51 沈:50 曾:50 彭:49 吕:47 苏:47 卢:47 蒋:47 蔡:46 贾:42 丁:42 魏:42 薛:41"
           + " 叶:40 阎:40 余:40 潘:38 杜:38 戴:37 夏:37 钟:36 汪:36 田:36 任:35 姜:33 范:33 方:32 石:31 姚:31 谭:30"
           + " 廖:29 邹:28 熊:28 金:27 陆:27 郝:27 孔:26 白:26 崔:25 康:25 毛:24 邱:24 秦:24 江:24 史:23 顾:23 侯:23"
           + " 邵:22 孟:22 龙:22 万:21 段:21 单:8 仇:6 解:5 区:4 查:4 翟:14 覃:16 欧阳:6 尉迟:1 长孙:1")
          .split(" ");

  private static final String CHARACTERS =
      "伟芳娜秀敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰红梅建国志文斌宇浩凯欣怡佳琪子轩梓涵雨泽晨曦嘉思远俊豪"
          + "小晓玲燕辉鹏飞波健峰海龙松林春生东亮成荣新民永福贵云莲珍凤琴素萍丹颖洁雪倩婷琳慧莹瑶璐蕾彤诗语若希安宁";

  private final int[] upTo = new int[SURNAMES.length];
  private final String[] surnames = new String[SURNAMES.length];
  private final double[] givenUpTo = new double[CHARACTERS.length()];

  CityNames() {
    int sum = 0;
    for (int i = 0; i < SURNAMES.length; i++) {
      String[] share = SURNAMES[i].split(":");
      surnames[i] = share[0];
      sum += Integer.parseInt(share[1]);
      upTo[i] = sum;
    }
    double weight = 0;
    for (int i = 0; i < givenUpTo.length; i++) {
      weight += 1.0 / (i + 1);
      givenUpTo[i] = weight;
    }
  }

  String next(Random random) {
    int share = random.nextInt(upTo[upTo.length - 1]);
    int surname = 0;
    while (upTo[surname] <= share) {
      surname++;
    }
    String name = surnames[surname] + character(random);
    return random.nextInt(7) == 0 ? name : name + character(random);
  }

  private char character(Random random) {
    double share = random.nextDouble() * givenUpTo[givenUpTo.length - 1];
    int at = 0;
    while (givenUpTo[at] <= share) {
      at++;
    }
    return CHARACTERS.charAt(at);
  }
}
