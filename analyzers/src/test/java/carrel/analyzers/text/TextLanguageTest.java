package carrel.analyzers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextLanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eng | The frog sat on a stone at the edge of the pond. She had been there all day, and she was not going to move for anyone. When the boys came with their nets, she was gone before they could see where.
            spa | La rana estaba en una piedra a la orilla del lago. Había estado allí todo el día y no quería moverse por nadie. Cuando los niños llegaron con sus redes, ya se había ido, y ellos no sabían adónde.
            fre | La grenouille était assise sur une pierre au bord de l'étang. Elle était là depuis le matin et ne voulait bouger pour personne. Quand les enfants sont venus avec leurs filets, elle était partie, et ils ne savaient pas où.
            ger | Der Frosch saß auf einem Stein am Rand des Teichs. Er war den ganzen Tag da und wollte sich für niemanden bewegen. Als die Kinder mit ihren Netzen kamen, war er weg, und sie wussten nicht, wohin.
            por | A rã estava em uma pedra na beira do lago. Ela esteve ali o dia todo e não queria sair por ninguém. Quando os meninos chegaram com as suas redes, ela já não estava, e eles não sabiam para onde foi.
            ita | La rana era seduta su una pietra vicino allo stagno. Era lì da tutto il giorno e non si muoveva per nessuno. Quando i bambini sono arrivati con le loro reti, non era più lì, e loro non sapevano dove.
            hat | Krapo a te chita sou yon wòch bò dlo a. Li te la depi maten epi li pa t vle deplase pou pèsonn. Lè timoun yo te vini ak filè yo, li te gentan ale, e yo pa t konnen ki kote li te ye.
            vie | Con ếch ngồi trên một hòn đá ở bên bờ ao. Nó đã ở đó cả ngày và không muốn đi cho ai. Khi các cậu bé đến với những cái lưới của họ, nó đã đi rồi, và họ không biết nó ở đâu.
            rus | Лягушка сидела на камне у самого пруда. Она была там весь день и не хотела уходить ни для кого. Когда дети пришли с сетями, её уже не было, и они не знали, где она, потому что она ушла в воду.
            kor | 개구리는 연못가의 돌 위에 앉아 있었습니다. 개구리는 하루 종일 그곳에 있었고 누구를 위해서도 움직이지 않으려고 했습니다. 아이들이 그물을 가지고 왔을 때 개구리는 이미 사라지고 없었습니다. 아이들은 어디로 갔는지 몰랐습니다.
            jpn | かえるは池のそばの石の上にすわっていました。朝からずっとそこにいて、だれが来ても動こうとしませんでした。子どもたちがあみを持って来たときには、もういなくなっていました。
            chi | 青蛙坐在池塘边的一块石头上。它整天都在那里，谁来了也不肯走开。当孩子们带着网来的时候，它已经不见了，他们不知道它去了哪里。
            """)
    void proseShowsItsLanguage(String language, String text) {
        assertEquals(Optional.of(new Language(language)), TextLanguage.of(text));
    }

    @Test
    void aTitleOrAListShowsNone() {
        assertEquals(Optional.empty(), TextLanguage.of("La La Land"));
        assertEquals(Optional.empty(), TextLanguage.of("apple banana cherry ".repeat(40)));
        assertEquals(Optional.empty(), TextLanguage.of(""));
    }
}
