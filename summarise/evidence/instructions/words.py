"""The words by which a text that speaks to a machine gives itself away, in the languages of news.

Each set holds whole words in small letters, of all languages together: only several sets in one clause tell
anything.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.casefold().split())


PASS_OVER = _set(
    """ignore disregard forget override overrule bypass discard dismiss neglect ignoriere ignorieren
    ignoriert missachte missachten vergiss vergesst vergessen verwirf übergehe ignorez ignorer oublie
    oubliez oublier négligez ignora ignore ignorad ignorar olvida olvide olviden olvidad descarta
    descarte ignorate ignorare dimentica dimenticate trascura ignorem esqueça esquece esqueçam
    desconsidere desconsidera negeer vergeet ignorera glöm glem ignorer zignoruj ignoruj pomiń zapomnij
    игнорируй игнорируйте проигнорируй проигнорируйте забудь забудьте yoksay unut ignoruj zapomeň"""
)
"""Orders to take no notice."""
FOLLOW = _set(
    """follow following obey heed befolge befolgen suis suivez suivre sigas siga seguire siga obedezcas
    segua"""
)
NOT = _set("not t never stop no nicht ne non não nunca jamais niet nie не")
TOLD = _set(
    """instruction instructions prompt prompts directive directives anweisung anweisungen instruktion
    instruktionen vorgaben prompt systemprompt consigne consignes instrucción instrucciones instruccion
    indicaciones istruzione istruzioni instrução instruções instrucoes orientações instructies
    opdrachten aanwijzingen instruktioner instrukcje instrukcji polecenia poleceń инструкции инструкций
    указания указаний talimatları talimatlar instrukce"""
)
"""What a model has been told."""
RULES = _set(
    """rules guidelines orders commands directions policy policies training constraints restrictions
    safeguards regeln richtlinien befehle règles directives reglas órdenes regole ordini regras ordens
    regels zasady правила"""
)
EARLIER = _set(
    """previous prior above earlier preceding former foregoing existing original initial all any your
    everything these other vorherigen vorherige bisherigen bisherige vorigen obigen früheren
    vorangegangenen vorhergehenden alle allen deine ihre sämtliche précédentes précédents précédente
    antérieures dessus toutes tous tes vos anteriores anterior previas previa todas todos tus sus
    precedenti precedente tutte tutti tue vostre prévias eerdere vorige bovenstaande tidigare alla
    tidligere poprzednie poprzednich wszystkie wcześniejsze предыдущие предыдущих все всех önceki tüm
    předchozí"""
)
ALL = _set("everything anything all alles tout todo tutto tudo всё все wszystko")
SO_FAR = _set(
    """below far foregoing bisherige vorstehende precedente anterior above before previously earlier said
    told oben bisher vorher zuvor dessus précède avant anterior arriba anteriormente antes sopra prima
    precede acima выше ранее powyżej"""
)

MACHINES = _set(
    """ai llm llms chatbot chatbots chatgpt gpt copilot summarizer summarizers summariser summarisers ki
    sprachmodell sprachmodelle sprachmodellen ia iag ии нейросеть нейросети нейросетям yapay"""
)
MODELS = _set(
    "model models modell modelle modèle modèles modelo modelos modello modelli модель модели моделям"
)
OF_LANGUAGE = _set(
    "language langage lenguaje linguagem linguaggio linguistico linguistici taal языковая языковой"
)
NAMED_MACHINES = _set(
    """assistant assistants claude gemini llama mistral deepseek grok bot bots crawler crawlers scraper
    agent agents model models system systems assistent assistenten assistentin asistente asistentes
    assistente assistenti агент ассистент assistants extractor parser"""
)
"""Words that may mean a machine that reads, and mostly mean something else."""
AUTOMATIC = _set(
    """automated automatic machine machines summarizing summarising automatische automatisierte automatisés
    automatizados automatici"""
)
READERS = _set(
    "readers reader software systems system tools tool services agents engines programs leser lecteurs"
)
"""With a word of `AUTOMATIC` or `READING` before it, a machine that reads: "summarising software"."""
WHOEVER = _set("whoever anyone anybody those any wer quiconque quien quienes chiunque quem")
PRODUCE = _set(
    """write produce generate create output prepare compose hand return answer summarize summarise finish
    reply schreibst erstellst écris écrivez rédigez escribes escribas scrivi escreve"""
)
DECODE = _set(
    "decode decrypt unscramble execute deobfuscate dekodiere décode décodez decodifica decodifique execute"
)
TERMS = _set(
    "agree agrees condition conditions licence license licensed terms consent granted permitted permission"
)
MACHINE_TALK = MACHINES | _set(
    """assistant assistants prompt prompts injection injections jailbreak jailbreaking chatbot model models
    modell bot bots hidden invisible zero-width jailbreaks sprachmodell versteckt versteckte invisibles
    caché cachées oculto ocultas ocultos nascosto nascoste oculta"""
)
"""Words of a sentence that tells about speaking to machines."""
READING = _set(
    """summarise summarize process parse read scan index ingest analyse analyze condenses condensing
    condense rewrites rewriting ingests auswertet auswerten analysiert résumant analyse analiza analizza
    digests digesting handling handles reading processing summarizing summarising parsing analyzing
    analysing scanning indexing ingesting reads processes summarizes summarises parses liest lesen
    zusammenfasst verarbeitet lit lisant résume lee leyendo lea resume legge leggendo riassume lê lendo
    resuma leest читает reviewing evaluating extracting"""
)
THIS = _set(
    """this these the following diesen diese dieser dieses ce cet cette este esta estos questo questa
    queste deze dit этот эту tego ten"""
)
ROLES = MACHINES | _set(
    """assistant model summarizer summariser bot dan unrestricted unfiltered assistent modell assistente
    asistente ассистент"""
)

YOU = _set(
    """you your yours du dich dir dein deine deinen deiner ihre ihr tu te toi ton ta tes vous votre vos tú
    ti tus usted su voi tuo tua tuoi você vocês seu sua je jij jouw uw ты вы твой ваш твоя ваша sen siz"""
)
MODALS = _set(
    """must should shall will need have has needs ought required are is may can muss musst soll sollst
    sollte sollten müssen dois devez doit doivent devrait devra debe debes deben deberá deberás tiene
    tienes deve devi devono dovrà devem deverá moet moeten musi musisz должен должна должно должны
    обязан"""
)
BOUND = _set(
    """tem têm tiene tienen ha must should shall need needs has have ought required muss soll sollte sollen
    müssen doit devrait devra doivent debe deberá deben deve dovrà devono devem deverá moet moeten musi
    должен должна должно должны"""
)

SAY = _set(
    """write say state report output print return respond reply answer include put insert add mention list
    give produce generate create make fill use emit begin start end summarize summarise claim conclude
    note name set leave mark translate repeat record present describe attribute replace call treat
    accept schreib schreibe schreiben gib nenne füge antworte antworten fasse erwähne berichte melde
    melden nennen erwähnen behaupte ausgeben setze trage gebe écris écrivez réponds répondez ajoute
    ajoutez mets mettez indique indiquez mentionne mentionnez dis dites résume résumez affirme affirmez
    rapporte rapportez rédige rédigez escribe escriba escriban responde responda incluye incluya añade
    añada pon ponga di diga menciona mencione resume resuma informa informe afirma afirme indica indique
    agrega scrivi scrivete scriva rispondi rispondete aggiungi aggiungete inserisci inserite riassumi
    di' dì dite riporta riportate menziona indica indicate afferma escreva escreve inclua adicione
    coloque relate informe reporte mencione afirme declare schrijf antwoord vermeld voeg zeg skriv svara
    svar napisz odpowiedz dodaj podaj streść напиши напишите ответь ответьте добавь добавьте укажи
    укажите сообщи сообщите скажи упомяни yaz yanıtla ekle napiš uveď"""
)
"""Orders to say something."""
TO_SAY = SAY | _set(
    """read contain list reads lauten enthalten stehen sagen dire indiquer mentionner contenir rapporter
    decir mencionar indicar contener incluir dire riportare menzionare contenere dizer mencionar conter
    zeggen vermelden bevatten luiden stwierdzać zawierać brzmieć содержать гласить сообщать упоминать
    affirmer afirmar affermare beginnen commencer empezar"""
)
THAT = _set("that dass que che что że dat att at exactly following only")
ONLY = _set(
    """only exactly exclusively solely nothing nur ausschließlich uniquement seulement exclusivement solo
    sólo únicamente unicamente soltanto apenas somente alleen tylko только"""
)
ANSWER = _set(
    """respond reply answer output return print antworte antworten réponds répondez responde responda
    rispondi rispondete antwoord svara odpowiedz ответь ответьте отвечай отвечайте"""
)
OUTPUTS = _set(
    """json summary summaries headline headlines zusammenfassung kurzfassung schlagzeile überschrift résumé
    resumen titular riassunto resumo manchete samenvatting streszczenie nagłówek резюме заголовок сводка
    özet"""
)
"""What a summariser writes."""
MAY_BE_OUTPUTS = _set(
    """brief output response answer reply title schema caveats caveat certainty titre titolo título sortie
    salida uscita saída ausgabe antwort réponse respuesta risposta resposta kop ответ field fields feld
    champ campo entry entries briefing abstract completion key array briefe"""
)
MINE = _set(
    """the your this any every all der die das dein deine deiner dem den le la les l ton votre el tu su lo
    il o a os as sua seu de het dit no na in"""
)
SUMMARISE = _set(
    """summarize summarise summarizing summarising summary summaries summarised summarized zusammenfassen
    zusammenfassung résumer résumé resumir resumen riassumere riassunto resumo samenvatten brief
    briefing"""
)
TEXTS = _set(
    """article text document page story passage content report file artikel artikels textes dokument texte
    article artículo texto documento articolo testo documento artigo tekst статью текст статьи текста
    artykuł"""
)
FIELDS = _set("who what where when figures quotes caveats headline certainty event source rejected evidence")
ATTENTION = _set(
    """consigne consignes instrucción istruzione instrução anweisung ps p.s reminder notiz attention note
    notice dear hey hello message memo reminder instruction instructions warning important achtung
    hinweis liebe lieber nachricht anweisung cher chère aviso atención nota mensaje querida querido
    attenzione avviso cara caro messaggio atenção mensagem let внимание уведомление uwaga"""
)
FOR = _set(
    "to for an für à pour a para per aan voor all any every alle tous toutes todos tutti le les los gli i the"
)
IF = _set("if when wenn falls si se als если jeśli you are")
PRETEND = _set(
    """pretend imagine act roleplay simulate assume fais imagine imagina actúa finge fingi comportati finja
    aja imaginez agissez behandle tu benimm udawaj представь представьте притворись"""
)
POLITE = _set(
    """please now then just simply instead also first immediately kindly hereby therefore bitte jetzt nun
    favor plaît veuillez prego ora adesso agora пожалуйста dann stattdessen and und et y e i и or"""
)
NOW = tuple(
    "from now on|ab sofort|ab jetzt|von nun an|à partir de maintenant|a partir de ahora|da ora in poi"
    "|d ora in poi|a partir de agora|désormais vous|dorénavant|отныне|с этого момента".split("|")
)

TELLING = (
    PASS_OVER
    | TOLD
    | MACHINES
    | OF_LANGUAGE
    | OUTPUTS
    | PRETEND
    | ANSWER
    | _set(
        """add event label mention speaker task field fields you follow obey decode whoever condenses reply
    respond json automated machine machines software section output outputs produce assistant assistants
    caveats certainty schema summarize summarise summarizing summarising now sofort jetzt nun maintenant
    ahora ora agora désormais dorénavant отныне момента brief bot bots agents model models systems
    crawler claude gemini llama mistral grok deepseek output"""
    )
)
"""Without one of these a clause is not looked at."""
LONG = frozenset(word for word in TELLING | EARLIER | RULES | TOLD if len(word) >= 5)

UNSPACED: tuple[tuple[frozenset[str], ...], ...] = tuple(
    tuple(frozenset(part.split()) for part in rule)
    for rule in (
        ("忽略 无视 無視 忽視 忘记 忘記", "之前 以上 先前 上述 前面 所有", "指令 指示 提示 命令 说明 說明"),
        (
            "摘要 标题 標題 总结 總結 输出 輸出 JSON json 简报",
            "必须 必須 应该 應該 只 请 請",
            "写 寫 说 說 包含 回答 输出 报告 指出",
        ),
        ("AI 人工智能 语言模型 語言模型 大模型", "请 請 必须 必須", "写 寫 说 說 包含 回答 输出 报告"),
        ("無視 忘れ", "以前 上記 これまで 前の 以上 すべて", "指示 命令 プロンプト ルール"),
        ("要約 見出し JSON json 出力", "必ず ください しなさい せよ なければ こと", "書 含め 記載 述べ 出力"),
        ("무시", "이전 위의 모든 앞의", "지시 명령 프롬프트"),
        ("요약 제목 JSON", "해야 하세요 하십시오 하라", "쓰 작성 포함 말"),
        ("تجاهل", "السابقة السابق أعلاه جميع", "التعليمات الأوامر تعليمات"),
        ("الملخص العنوان", "يجب", "يقول يذكر يتضمن"),
        ("अनदेखा नज़रअंदाज़ भूल", "पिछले सभी ऊपर", "निर्देश निर्देशों"),
        ("התעלם התעלמו", "הקודמות כל", "הוראות ההוראות"),
    )
)
"""Scripts in which words are not set apart: one of each of three sets, anywhere in the sentence."""
