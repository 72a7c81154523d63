# ruff: noqa: E501 - one field of words is one line, however long
"""The words of the field as data: which headers mean which column, in the languages of the shops.

Each line of a role is `Field: word | word | ~word`. A word with `~` only hints at the field: content or the company
of other columns must agree. Fields beyond the contract (time of day, units, patterns) are folded into it later.
English, German and Chinese are covered broadly; French, Spanish, Italian, Polish and Russian in the basic words.
"""

from __future__ import annotations

MADE_WORDS = (
    "menge ist", "qty actual", "actual qty", "actual quantity", "% fertig", "fertig %", "fertig in %", "erledigt %", "% erledigt",
    "% done", "done %", "完工率", "made", "produced", "done quantity", "quantity done", "qty done", "finished quantity", "completed quantity",
    "quantity completed", "delivered quantity", "produced quantity", "quantity produced", "gelieferte menge", "gutmenge",
    "ruckgemeldete menge", "ist menge", "gefertigte menge", "fertige menge", "完成数量", "已完成数量", "完工数量",
    "completed", "complete", "% complete", "percent complete", "complete %", "progress", "progress %", "ruckgemeldet",
    "gefertigt", "fortschritt", "fertigstellungsgrad", "完成率", "入库数量", "quantite produite", "quantite livree", "cantidad producida", "quantita prodotta", "ilosc wykonana",
)  # fmt: skip
"""Headers of what is made of an order already."""

_ORDERS = """
Order: order | order no | order number | order id | work order | production order | manufacturing order | job | job no | job number | wo | wo no | mo | mo no | mo number | manufacturing order no | sales order | so no | prod order no | order code | ~reference | ~name | ~no | ~document no | ~id | job id | work order base id | job num | jobnum | order ref | ~ref | ~sheet name
 | ordem | ordem de producao | op n | numero da ordem | ordernr | ordernummer | productieorder | werkorder | werkordernummer | is emri | is emri no | siparis | siparis no | オーダー | オーダーコード | 製造番号 | 製番 | 指図番号 | 受注番号 | 注文番号 | zakazka | cislo zakazky | vyrobni prikaz | rendeles | fjobno
 | auftrag | ba nr | ba | betriebsauftragsnr | produktionsauftragsnr | auftragsnummer | auftragsnr | fertigungsauftrag | fertigungsauftragsnummer | produktionsauftrag | produktionsauftragsnummer | betriebsauftrag | kundenauftrag | fa | fa nr | fauf | bestellung | bestellnummer | ~beleg | ~belegnummer | ~nummer | ~vorgang
 | 订单 | 订单号 | 订单编号 | 工单 | 工单号 | 工单编号 | 生产订单 | 生产订单号 | 制造单号 | 制令单号 | 生产单号 | 任务单号 | 派工单号 | 销售订单号 | 作业单号 | ~单号 | ~编号
 | ordre | ordre de fabrication | of | n of | numero d ordre | commande | no commande | numero de commande | orden | orden de trabajo | orden de fabricacion | orden de produccion | pedido | numero de pedido | numero de orden | ordine | ordine di produzione | numero ordine | commessa | n ordine | zlecenie | nr zlecenia | zlecenie produkcyjne | numer zlecenia | zamowienie | заказ | номер заказа | производственный заказ | наряд | заказ наряд
Product: product | product code | product no | product name | item | item no | item number | item code | item id | part | part no | part number | part id | sku | sku id | source no | article | article number | article no | material | material no | material number | product id | finished product | model | item to manufacture | production item | part num | stock code | ~description | ~bom | ~sheet name
 | produto | codigo do produto | codigo do item | peca | artikelcode | onderdeel | urun | urun kodu | parca | parca no | malzeme | 品番 | 部品番号 | 製品 | 製品コード | 製品名 | vyrobek | polozka | dil | termek | cikkszam | fpartno
 | produkt | artikel | artikelnummer | artikelnr | artikel nr | teil | teil nr | teilenr | teilenummer | teile nr | sachnummer | materialnummer | material nr | ident nr | identnummer | erzeugnis | zeichnungsnummer | produktnummer | ~bezeichnung | ~artikelbezeichnung | ~benennung
 | 产品 | 产品编号 | 产品编码 | 产品代码 | 产品名称 | 产品型号 | 物料 | 物料编号 | 物料编码 | 物料号 | 料号 | 品号 | 品名 | 零件 | 零件号 | 零件编号 | 图号 | 型号 | 品目 | 成品编码 | 存货编码 | ~规格 | ~名称
 | produit | article | code article | reference produit | reference article | piece | producto | articulo | codigo de producto | codigo articulo | pieza | prodotto | articolo | codice articolo | codice prodotto | pezzo | produkt nr | wyrob | indeks | kod produktu | detal | изделие | продукт | артикул | номенклатура | деталь
Quantity: quantity | qty | order quantity | order qty | planned quantity | planned qty | quantity to produce | required quantity | remaining quantity | open quantity | pieces | pcs | units | no of pieces | batch quantity | lot quantity | amount | qty to make | qty to produce | qty to manufacture | qty to fab | quantity to make | quantity to manufacture | make qty | build qty | job qty | run qty | prod qty | production qty | production quantity | desired qty | req qty | required qty | plan quantity | plan qty | net requirement | net requirements | demand | demand qty | forecast
 | quantidade | qtde | qtd | aantal | te maken aantal | miktar | adet | siparis miktari | 個数 | 製造数 | 製造数量 | 受注数 | mnozstvi | pocet | kusy | mennyiseg | darab | fquantity
 | menge | menge soll | soll menge | menge plan | plan menge | auftragsmenge | sollmenge | stuckzahl | stueckzahl | stuck | stueck | stk | anzahl | planmenge | bestellmenge | fertigungsmenge | gesamtmenge | offene menge | restmenge | losmenge | losgrosse | losgroesse
 | 数量 | 订单数量 | 生产数量 | 计划数量 | 需求数量 | 工单数量 | 排产数量 | 投产数量 | 任务数量 | 件数 | 批量 | 台数
 | quantite | qte | quantite commandee | nombre de pieces | cantidad | cant | unidades | quantita | qta | pezzi | ilosc | liczba sztuk | szt | sztuk | количество | кол во | колво | штук
Due: due | due date | due dt | need date | needed by | required date | required by | need by | delivery date | deliver by | delivery | delivery due | promised date | promise date | ship date | shipping date | requested delivery date | finish by | complete by | completion date | wanted date | deadline date | end date | due on | due week | delivery week | ship week | ~week | customer due date | expected delivery date | req due date | desired want date | want date | promised ship date | exp delivery | latest finish |  delivery deadline | production deadline | ~end | ~finish | ~date | ~deadline | ~ending date | ~sheet name
 | data de entrega | prazo | prazo de entrega | vencimento | leverdatum | gewenste datum | einddatum | termin tarihi | teslim tarihi | bitis tarihi | 納期 | 出荷日 | 完了期限 | 納入日 | termin dodani | datum dodani | hatarido | szallitasi hatarido | fddue date | frel dt
 | liefertermin | liefer termin | lieferdatum | wunschtermin | falligkeit | faelligkeit | faelligkeitsdatum | falligkeitsdatum | fallig | fallig am | faellig am | endtermin | eckendtermin | eck ende | fertigstellungstermin | fertigstellung | solltermin | soll termin | termin soll | soll ende | plan ende | planende | bedarfstermin | termin | kundentermin | ende termin | eckende | liefern bis | fertig bis | liefer kw | lieferwoche | liefer woche | termin kw | kw termin | ~kw | ~kalenderwoche | ~woche | ~enddatum | ~ende | ~datum
 | 交期 | 交货期 | 交货日期 | 交付日期 | 订单交期 | 客户交期 | 需求日期 | 要求完成日期 | 计划完工日期 | 完工日期 | 要求交期 | 交货时间 | 截止日期 | 到期日 | 需求时间 | 计划完成时间 | 计划完工时间 | ~结束日期 | ~日期
 | date de livraison | date d echeance | echeance | livraison | delai | date de fin | date voulue | fecha de entrega | fecha entrega | entrega | fecha limite | vencimiento | data di consegna | data consegna | consegna | scadenza | termin dostawy | data dostawy | data realizacji | termin realizacji | срок | срок поставки | дата поставки | срок исполнения | дата отгрузки | срок сдачи
Due time: due time | delivery time | end time | uhrzeit | lieferzeit uhrzeit | endzeit | lieferuhrzeit | 交货时刻 | 结束时间
Release: release | release date | earliest start | earliest start date | start after | not before | available from | material available | material date | planned start | planned start date | start date | earliest | expected start date | starting date | scheduled date | scheduled start | ~start
 | freigabe | freigabedatum | freigabetermin | fruhester start | fruehester start | fruhester beginn | fruehester beginn | starttermin | startdatum | eckstarttermin | eckstart | beginn | material ab | verfugbar ab | verfuegbar ab | fruhestens | ab datum
 | 最早开工 | 最早开工日期 | 最早开始时间 | 开工日期 | 计划开工日期 | 投产日期 | 物料齐套日期 | 齐套日期 | 可开工日期 | 计划开始时间 | 计划开工时间 | 下达日期 | 开始日期
 | date de lancement | date de debut | au plus tot | debut au plus tot | fecha de inicio | inicio | fecha inicio | data inizio | inizio | data di inizio | data rozpoczecia | poczatek | najwczesniej | дата начала | начало | дата запуска
Release time: release time | start time | startzeit | beginn uhrzeit | 开始时刻
Priority: priority | prio | rank | urgency | prioritat | prioritaet | dringlichkeit | rang | 优先级 | 优先度 | 紧急程度 | 优先顺序 | priorite | prioridad | priorita | priorytet | приоритет
Weight: weight | late cost | penalty | gewicht | gewichtung | 权重 | poids | peso | waga | вес
Deadline: deadline | hard deadline | must hold | fixed date | fixtermin | fix | muss termin | 必须按期 | 硬交期 | 是否固定交期 | ferme | ~imperatif
Status: status | state | order status | job status | work order status | system status | ~st | ~sts | ~stat | auftragsstatus | systemstatus | zustand | 状态 | 订单状态 | 工单状态 | statut | etat | estado | stato | stan | статус | состояние
Done: done | finished | completed | closed | shipped | erledigt | fertig | abgeschlossen | geliefert | 已完成 | 完成 | 是否完成 | 完工 | termine | terminado | completato | zakonczone | выполнен
Hold: hold | on hold | blocked | gesperrt | sperre | sperrkennzeichen | sperrvermerk | angehalten | stop | gestoppt | 冻结 | 是否暂停 | 暂停 | bloque | bloqueado | bloccato | wstrzymane | заблокирован
Scrap share: scrap % | scrap percent | scrap rate | scrap factor | scrap factor % | scrap percentage | scrap allowance | ausschuss % | ausschussquote | ausschussfaktor | ausschussrate | ausschuss in % | ausschussprozent | 损耗率 | 报废率 | 不良率 | taux de rebut | rebut % | scarto % | merma % | ~scrap | ~ausschuss
Yield: yield | yield % | yield rate | first pass yield | gutausbeute | ausbeute | ausbeute % | 良率 | 合格率 | 良品率 | rendement % | rendimiento % | resa %
Customer: customer | customer name | client | account | partner | kunde | kundenname | auftraggeber | 客户 | 客户名称 | cliente | klient | клиент | заказчик | sell to customer name
Notes: notes | note | comment | comments | remark | remarks | bemerkung | bemerkungen | notiz | kommentar | hinweis | 备注 | 说明 | remarque | commentaire | observaciones | nota | note interne | uwagi | примечание
Routing: routing | routing no | routing name | arbeitsplan | arbeitsplannummer | arbeitsplannr | 工艺路线 | 工艺路线编号 | gamme | ruta
"""

_STEPS = """
Step: step | step no | opr seq | oprseq | op seq no | afo | ag pos | apo | op | op no | op number | operation no | operation number | operation id | seq | sequence | sequence no | process number | process no | op seq | line no | routing step | opno | ~no | ~nr
 | operacao n | seq operacao | bewerkingsnr | bewerkingnr | operasyon no | operasyon sirasi | islem no | 工程番号 | 工程順 | 作業順 | cislo operace | muvelet szam | foperno
 | arbeitsgang | arbeitsgangnummer | arbeitsgangnr | ag | agnr | ag nr | ago | avo | avo nr | vorgangsnummer | vorgangsnr | vorgang | vorg | arbeitsvorgang | arbeitsschritt | schritt | bearbeitungsschritt | arbeitsfolge | position | pos | folge | reihenfolge | ~nummer
 | 工序 | 工序号 | 工序序号 | 工序编号 | 工步 | 工序顺序 | 序号 | 顺序 | 工艺顺序 | 步骤
 | etape | phase | sequence op | no operation | num operation | n operation | paso | fase | secuencia | num operacion | n operacion | sequenza | n fase | operacja nr | nr operacji | krok | этап | номер операции | n операции | шаг
Operation: operation | operation name | operation description | op description | op desc | operation desc | process | process name | task | activity | work step | process code | ~description | ~name
 | operacao | descricao da operacao | etapa | bewerking | omschrijving bewerking | operasyon | operasyon adi | islem | 工程 | 工程名 | 作業 | operace | nazev operace | muvelet
 | bezeichnung arbeitsgang | arbeitsgangbezeichnung | ag bezeichnung | arbeitsgangtext | vorgangstext | vorgangsbezeichnung | ~arbeitsgang | ~arbeitsvorgang | ~vorgang | kurztext vorgang | vorgangskurztext | tatigkeit | taetigkeit | verfahren | kurztext | langtext | ~bezeichnung | ~beschreibung | ~text | ~benennung
 | 工序名称 | 工序名 | 工艺名称 | 加工内容 | 工艺 | 作业名称 | 工序描述 | 操作
 | operation designation | designation | libelle | operacion | descripcion operacion | operazione | descrizione | descrizione fase | operacja | nazwa operacji | операция | наименование операции | ~descripcion
Machine: machine | machine name | machine no | machine id | resource | resource name | resource code | workstation | station | equipment | line | production line | work unit | primary resource | machine or work centre | resource item | ~resource no | ~no | ~sheet name | ~group
 | maquina n | recurso produtivo | machine nr | makine | makina | tezgah | makine kodu | 資源 | 機械 | 設備名 | 使用設備 | stroj | zarizeni | gep | fpro id
 | maschine | maschinennummer | maschinen nr | maschinenname | anlage | anlagennummer | linie | betriebsmittel | ressource | aggregat | einsatzmaschine
 | 设备 | 设备名称 | 设备编号 | 设备编码 | 机台 | 机台号 | 机台编号 | 机器 | 机床 | 生产线 | 产线 | 线体 | 资源 | 资源编码 | 资源名称 | 主资源 | 加工设备 | 设备号 | 可用设备
 | machine outil | poste | poste de charge | ligne | equipement | maquina | equipo | linea | recurso | macchina | linea di produzione | risorsa | impianto | maszyna | stanowisko | linia | станок | машина | оборудование | линия | ресурс
Alternative: alternative machine | alternative machines | alt machine | other machine | backup machine | second machine | alternative resource | ausweichmaschine | alternativmaschine | ersatzmaschine | ausweichanlage | ausweicharbeitsplatz | 备用设备 | 替代设备 | 可替代设备 | 备选设备 | machine alternative | maquina alternativa | macchina alternativa | maszyna zastepcza
Work centre: work centre | work center | wc | wkctr | work ctr | work center no | machine group | resource group | workstation group | workstation type | resource group name | work centre no | cell | department | machine centre | capacity group | resource grp id | resource grp | skill
 | bewerkingsgroep | machinegroep | werkplek | is merkezi | is istasyonu | 作業区 | ライン | 資源グループ | pracoviste | munkahely
 | mgr | masch gr | masch gruppe | arbeitsplatz | arbplatz | arbpl | arbeitsplatznummer | arbeitsplatzgruppe | maschinengruppe | kostenstelle | arbeitssystem | kapazitatsgruppe | kapazitaetsgruppe | fertigungsbereich
 | 工作中心 | 工作中心编码 | 工作中心名称 | 设备组 | 机台组 | 资源组 | 工位 | 车间 | 设备类型 | 班组
 | centre de charge | groupe de machines | atelier | centro de trabajo | grupo de maquinas | centro di lavoro | reparto | centrum robocze | grupa maszyn | gniazdo | рабочий центр | участок | группа станков | цех
Setup time: setup time | set up time | setup | changeover time | changeover duration | preparation time | make ready | setup mins | setup minutes | setup min | setup hours | setup duration | setup labor | est setup hrs | est set hours | est setup hours | setup hrs | set up hrs | est setup time
 | tempo de setup | tempo de preparacao | insteltijd | omsteltijd | hazirlik suresi | ayar suresi | kurulum suresi | 段取時間 | 段取り時間 | 段取り | 準備時間 | serizovaci cas | cas serizeni | atallasi ido | fsetuptime
 | rustzeit | rustz | ruestzeit | rusten | ruesten | tr | einrichtezeit | einrichten | vorbereitungszeit | rustzeit min | umrustzeit | ruestzeit min
 | 准备时间 | 换型时间 | 换模时间 | 切换时间 | 调机时间 | 换线时间 | 准备工时 | 前准备时间 | 前设置 | 装夹时间
 | temps de reglage | reglage | temps de preparation | preparation | tiempo de preparacion | preparacion | tiempo de ajuste | tempo di attrezzaggio | attrezzaggio | setup tempo | tempo di setup | czas przezbrojenia | przezbrojenie | czas przygotowawczy | tpz | время наладки | наладка | подготовительное время | тпз
Setup unit: setup time unit of meas code | setup time unit | setup unit | rustzeit einheit | ruestzeit einheit | 准备时间单位
Run time per unit: run time per unit | machine time | machining time | cycle time | cycle | run min pc | run mins pc | min pc | ~std hours | ~standard hours | cycle time per unit | time per unit | time per piece | time per item | unit time | run time | duration per unit | processing time | processing time per unit | run mins per unit | minutes per unit | min per unit | run time per piece | piece time | standard time | std time | production | run minutes per piece | tact | takt time | run labor | run | run mins | run minutes | run hours | manual duration | ~time in routing | prod standard | production standard | time in mins | ~duration | ~time
 | tempo por unidade | tempo por peca | tempo padrao | tempo de ciclo | bewerkingstijd | stuktijd | cyclustijd | tijd per stuk | birim sure | cevrim suresi | islem suresi | parca basi sure | 加工時間 | 作業時間 | サイクルタイム | 標準時間 | kusovy cas | strojni cas | darabido | muveleti ido | fuprodtime
 | stuckzeit | stueckzeit | te | zeit je stuck | zeit je stueck | zeit pro stuck | zeit pro stueck | bearbeitungszeit | bearb | bearbzeit | bearbeitungszeit je stuck | bearbeitungszeit pro stuck | maschinenzeit | laufzeit | taktzeit | einzelzeit | vorgabezeit | fertigungszeit | zykluszeit | zeit stk | min stk | ~zeit | ~dauer
 | 单件工时 | 单件时间 | 单件加工时间 | 节拍 | 每节拍时间 | 加工时间 | 标准工时 | 单位工时 | 单件标准工时 | 循环时间 | 周期时间 | 制造时间 | 工时 | 单台工时 | 节拍时间 | 单件产能时间
 | temps unitaire | temps par piece | temps de cycle | temps d execution | temps d usinage | tiempo unitario | tiempo por unidad | tiempo de ciclo | tiempo de proceso | tempo unitario | tempo ciclo | tempo di lavorazione | tempo per pezzo | czas jednostkowy | tj | czas cyklu | czas obrobki | штучное время | время цикла | время на единицу | норма времени | время обработки | тшт
Run unit: run method | run type | std format | rate type | production standard format | zeit me | zeiteinh | ze | run time unit of meas code | run time unit | time unit | time uom | unit of time | zeiteinheit | einheit zeit | zeit einheit | 时间单位 | 工时单位
Per: per | per quantity | ~quantity | ~qty | based on | lot size | time basis | base quantity | basis quantity | per units | quantity per cycle | pieces per cycle | cycle quantity | basismenge | bezugsmenge | zeit je menge | 基数 | 每批数量 | 每节拍产量 | 基准数量 | 每循环产量
Units per hour: units per hour | pieces per hour | parts per hour | rate per hour | rate | uph | pph | pcs h | standard units per hour | output per hour | throughput | per hour | stuck pro stunde | stueck pro stunde | stuck je stunde | leistung pro stunde | stk h | ausbringung | 小时产能 | 每小时产量 | 小时产量 | 时产 | 产能 | pieces par heure | cadence | piezas por hora | unidades por hora | pezzi ora | pezzi all ora | sztuk na godzine | wydajnosc | штук в час | производительность
Fixed time: fixed time | fixed duration | lot time | batch time | time per batch | time per lot | total time | total run time | total duration | fixed run time | total hours | operation time | hours required | ~time in routing | ~time | ~duration | ~hours | ~std | ~h | ~zeit | ~dauer | ~stunden | ~时间 | losezeit | fixzeit | feste zeit | chargenzeit | gesamtzeit | zeit je los | belegungszeit | auftragszeit | gesamtdauer | dauer gesamt | zeit gesamt | std gesamt | stunden gesamt | gesamtstunden | gesamt std | gesamt h | total hrs | est total hrs | 时长 | 固定时间 | 批次时间 | 总工时 | 总时间 | 固定工时 | temps fixe | duree totale | tiempo fijo | tiempo total | tempo fisso | tempo totale | czas staly | czas calkowity | общее время
Setup family: setup family | setup group | family | product family | setup attribute | colour | color | tool | setup state | tooling | mould | mold | die | rustfamilie | ruestfamilie | rustgruppe | ruestgruppe | farbe | werkzeug | familie | 换型族 | 颜色 | 模具 | 工装 | 产品族 | 刀具 | 模具编号 | couleur | outil | famille | color producto | herramienta | familia | colore | utensile | famiglia | kolor | narzedzie | rodzina | цвет | инструмент | семейство
Resource: operators | operator | skill needed | worker | labour | labor | personnel | secondary resource | additional resource | mitarbeiter | bediener | werker | personal | qualifikation | zusatzressource | 人员 | 操作工 | 技能 | 副资源 | 工人 | operateur | operario | operatore | operator maszyny | оператор | рабочий
Resource quantity: resource quantity | operators needed | number of operators | headcount | no of operators | crew size | required resource quantity | anzahl mitarbeiter | anzahl bediener | mitarbeiteranzahl | 人数 | 所需人数 | 用人数 | nombre d operateurs | numero de operarios | numero operatori | liczba operatorow | число рабочих
Scrap share: @orders
Yield: @orders
After: after | predecessor | predecessors | previous operation | previous operation no | previous process number | depends on | predecessor ops | vorganger | vorgaenger | nach | vorganger ag | 前工序 | 前置工序 | 前道工序 | 紧前工序 | precedent | predecesor | anterior | predecessore | poprzednik | предшественник
Min wait: min wait | minimum wait | wait time | wait | queue time | move time | drying time | cooling time | min lag | buffer time | wartezeit | liegezeit | ubergangszeit | uebergangszeit | trockenzeit | transportzeit | mindestwartezeit | 等待时间 | 最小等待 | 最小间隔 | 静置时间 | 后处理时间 | 转运时间 | temps d attente | tiempo de espera | tempo di attesa | czas oczekiwania | время ожидания
Wait unit: wait time unit of meas code | wait time unit
Max wait: max wait | maximum wait | max lag | maximale wartezeit | max wartezeit | max liegezeit | 最大等待 | 最大间隔 | 最长等待时间
Transfer batch: transfer batch | send ahead quantity | overlap quantity | overlap qty | transfer quantity | transfer lot | uberlappung | ueberlappungsmenge | weitergabemenge | transportlos | transportmenge | teillos | 转移批量 | 转运批量 | lot de transfert
May pause: may pause | interruptible | may be interrupted | can pause | unterbrechbar | pause erlaubt | 可中断 | 是否可中断 | 允许中断
"""

_MACHINES = """
Machine: machine | machine name | machine no | machine id | resource | resource name | resource code | workstation | station | equipment | line | name | machine code | ~code | ~no | ~id | ~description
 | makine | makina | tezgah | 機械 | 機械名 | stroj | zarizeni | gep | machinenaam
 | maschine | maschinennummer | maschinen nr | maschinenname | anlage | anlagennummer | linie | ressource | arbeitsplatz | ~bezeichnung | ~nummer | ~nr
 | 设备 | 设备名称 | 设备编号 | 设备编码 | 机台 | 机台号 | 机台编号 | 机器 | 机床 | 产线 | 生产线 | 资源 | 资源编码 | 资源名称 | 设备号 | 线体 | ~名称 | ~编号
 | poste | ligne | equipement | maquina | equipo | linea | recurso | macchina | risorsa | maszyna | stanowisko | linia | станок | машина | оборудование | линия
Work centre: work centre | work center | work center no | machine group | resource group | group | department | area | type | workstation group | machine type | cell | owner | maschinengruppe | gruppe | arbeitsplatzgruppe | bereich | abteilung | kostenstelle | typ | maschinentyp | 工作中心 | 设备组 | 机台组 | 资源组 | 车间 | 设备类型 | 类型 | 部门 | 工作中心编码 | centre de charge | groupe | atelier | centro de trabajo | grupo | centro di lavoro | gruppo | reparto | grupa | grupa maszyn | gniazdo | группа | рабочий центр | участок | цех
Calendar: calendar | shift | shift model | shift calendar | working calendar | machine calendar | shift code | ~available | available calendar | shop calendar code | kalender | schicht | schichtmodell | schichtplan | arbeitszeitmodell | schichtkalender | 日历 | 班次 | 班制 | 工作日历 | 班次编码 | 出勤模式 | calendrier | equipe | calendario | turno | turni | kalendarz | zmiana | календарь | смена | график
Capacity: capacity | parallel | parallel jobs | parallel capacity | slots | maximum | number of machines | count | production capacity | kapazitat | kapazitaet | parallel kapazitat | anzahl | platze | 并行数 | 容量 | 并行能力 | 最大并行数 | 台数 | capacite | capacidad | capacita | pojemnosc | мощность
Efficiency: efficiency | efficiency % | performance | time efficiency | oee | effizienz | leistungsgrad | wirkungsgrad | nutzgrad | nutzungsgrad | 效率 | 设备效率 | 稼动率 | rendement | eficiencia | efficienza | wydajnosc | эффективность | коэффициент
Cost per hour: cost per hour | hourly rate | hourly cost | cost | machine rate | stundensatz | maschinenstundensatz | kosten pro stunde | 小时成本 | 每小时成本 | 费率 | cout horaire | costo por hora | costo orario | koszt godziny | стоимость часа
Current setup: current setup | current tool | current colour | current state | aktuelle rustung | aktuelles werkzeug | aktueller rustzustand | ruestzustand | 当前状态 | 当前模具 | 当前颜色
Batch: batch by | ~batch
Pattern: working hours | shift times | hours | working time | opening hours | arbeitszeit | arbeitszeiten | betriebszeit | schichtzeiten | 工作时间 | 上班时间 | 开机时间 | 出勤时间 | horaires | horario | orario | godziny pracy | часы работы
Days: working days | days | arbeitstage | tage | 工作日 | days per week | work days
Hours per day: hours per day | daily hours | hours day | h day | hrs day | available hours per day | available hours day | std tag | stunden pro tag | std pro tag | stunden tag | h tag | tagesstunden | arbeitsstunden pro tag | 每日工时 | 日工时 | 每天工时 | heures par jour | horas por dia | ore al giorno | godziny dziennie | часов в день
Hours per week: hours per week | weekly hours | hours week | h week | hrs week | available hours per week | capacity hours per week | std woche | stunden pro woche | std pro woche | stunden woche | h woche | wochenstunden | 周工时 | 每周工时 | heures par semaine | horas por semana | ore a settimana | godziny tygodniowo | часов в неделю
Active: active | available | in use | enabled | aktiv | verfugbar | in betrieb | 启用 | 是否启用 | 有效 | actif | activo | attivo | aktywny
"""

_DAYS = """
Mon: mon | monday | mo | montag | 周一 | 星期一 | 一 | lundi | lunes | lunedi | poniedzialek | pn | pon | понедельник | пн
Tue: tue | tuesday | tues | di | dienstag | 周二 | 星期二 | 二 | mardi | martes | martedi | wtorek | wt | вторник | вт
Wed: wed | wednesday | mi | mittwoch | 周三 | 星期三 | 三 | mercredi | miercoles | mercoledi | sroda | sr | среда | ср
Thu: thu | thursday | thur | do | donnerstag | 周四 | 星期四 | 四 | jeudi | jueves | giovedi | czwartek | cz | четверг | чт
Fri: fri | friday | fr | freitag | 周五 | 星期五 | 五 | vendredi | viernes | venerdi | piatek | pt | пятница | пт
Sat: sat | saturday | sa | samstag | sonnabend | 周六 | 星期六 | 六 | samedi | sabado | sabato | sobota | sob | суббота | сб
Sun: sun | sunday | so | sonntag | 周日 | 星期日 | 星期天 | 日 | dimanche | domingo | domenica | niedziela | nd | воскресенье | вс
"""

_SHIFTS = """
Calendar: calendar | shift | shift name | shift code | shift model | calendar name | code | name | calendar code | kalender | schicht | schichtmodell | schichtname | bezeichnung | 日历 | 班次 | 班次编码 | 班次名称 | 班制 | 日历名称 | calendrier | equipe | calendario | turno | kalendarz | zmiana | календарь | смена
Days: days | day | weekday | weekdays | day of week | tage | tag | wochentag | wochentage | 星期 | 工作日 | 周几 | 日期类型 | jours | jour | dias | dia | giorni | giorno | dni | dzien | дни | день
Start: start | start time | from | begin | starts | shift start | beginn | von | anfang | schichtbeginn | startzeit | 开始时间 | 上班时间 | 开始 | 起始时间 | debut | heure de debut | inicio | hora inicio | inizio | ora inizio | poczatek | od | начало | с
End: end | end time | to | until | ends | finish | shift end | ende | bis | schichtende | endzeit | 结束时间 | 下班时间 | 结束 | 终止时间 | fin | heure de fin | hora fin | fine | ora fine | koniec | do | до | конец
Valid from: valid from | effective from | gultig ab | gueltig ab | gultig von | gueltig von | 有效开始 | 生效日期 | start date
Valid to: valid to | valid until | effective to | gultig bis | gueltig bis | 有效结束 | 失效日期 | end date
Machine: machine | resource | workstation | maschine | anlage | arbeitsplatz | 设备 | 机台 | 资源 | machine outil | maquina | macchina | maszyna | станок
Pattern: pattern | shift pattern | times | working hours | hours | zeiten | arbeitszeit | schichtzeiten | 时间段 | 出勤模式 | 班次时间 | 工作时间 | 时间
Value: value
"""

_DOWNTIME = """
Machine: machine | resource | workstation | equipment | work centre | work center | calendar | maschine | anlage | arbeitsplatz | ressource | 设备 | 机台 | 资源 | 设备编号 | poste | maquina | macchina | maszyna | станок | оборудование
Start: start | from | start date | begin | down from | starts | beginn | von | start datum | startdatum | ab | 开始 | 开始时间 | 开始日期 | 停机开始 | debut | inicio | desde | inizio | dal | od | poczatek | начало | с | date | datum | 日期 | holiday | feiertag
End: end | to | until | end date | down until | finish | ende | bis | enddatum | 结束 | 结束时间 | 结束日期 | 停机结束 | fin | hasta | fine | al | do | koniec | конец | до | по
Start time: start time | time from | uhrzeit von | startzeit | 开始时刻
End time: end time | time to | uhrzeit bis | endzeit | 结束时刻
Type: type | kind | art | typ | 类型 | tipo | rodzaj | тип
Reason: reason | description | cause | remark | grund | bemerkung | beschreibung | ursache | 原因 | 说明 | 备注 | motif | raison | motivo | causa | przyczyna | причина | name
"""

_CHANGEOVERS = """
From: from | from family | from setup | previous | previous item | fromsetup | from colour | from product | von | von familie | vorganger | vorher | 从 | 前产品 | 前品目 | 换型前 | de | desde | da | z | с
To: to | to family | to setup | next | next item | tosetup | to colour | to product | nach | zu | auf | nachfolger | nachher | 到 | 后产品 | 后品目 | 换型后 | a | vers | hasta | na | до
Minutes: minutes | setup time | changeover time | duration | time | setup minutes | minuten | rustzeit | ruestzeit | dauer | zeit | umrustzeit | 换型时间 | 时间 | 切换时间 | 准备时间 | duree | temps | duracion | tiempo | durata | tempo | czas | время
Machine: machine | resource | work centre | work center | maschine | anlage | 设备 | 机台 | 资源 | maquina | macchina | maszyna | станок
Cost: cost | kosten | 成本 | cout | costo | koszt | стоимость
"""

_RESOURCES = """
Resource: resource | operators | operator | pool | skill | tool | tools | operator group | team | crew | name | qualification | ressource | mitarbeitergruppe | mitarbeiter | qualifikation | werkzeug | personal | bediener | 人员 | 技能 | 班组 | 工装 | 副资源 | 模具 | ressources | equipe | recurso | operarios | risorsa | operatori | zasob | operatorzy | ресурс | бригада
Quantity: quantity | number | count | available | qty | headcount | anzahl | menge | verfugbar | 数量 | 人数 | 可用数量 | quantite | nombre | cantidad | quantita | numero | ilosc | liczba | количество
Calendar: calendar | shift | kalender | schicht | schichtmodell | 日历 | 班次 | calendrier | calendario | turno | kalendarz | календарь | смена
"""

_PROGRESS = """
Order: @orders
Step: @steps
Machine: @steps
Status: status | state | 状态 | statut | estado | stato | stan | статус
Started: started | actual start | start | started at | ist start | gestartet | iststart | 实际开始 | 实际开工时间 | 开工时间 | debut reel
Finished: finished | actual end | end | finished at | completed at | ist ende | istende | beendet | fertig | ruckmeldedatum | 实际结束 | 实际完工时间 | 完工时间 | fin reelle
Good: good | good quantity | quantity completed | completed qty | produced | yield | gutmenge | ist menge | istmenge | fertigmenge | ruckmeldemenge | 合格数 | 完成数量 | 良品数 | 报工数量 | quantite bonne
Scrap: scrap | rejects | scrap quantity | ausschuss | ausschussmenge | 不良数 | 报废数量 | 废品数 | rebut
Remaining time: remaining time | remaining | time left | restzeit | restdauer | 剩余时间 | 剩余工时
"""

_LOCKS = """
Order: @orders
Step: @steps
Machine: @steps
Start: start | fixed start | planned start | start fix | fixierter start | 固定开始
Lock: lock | lock type | pinned | sperre | fixierung | fixiert | 锁定
"""

_SETTINGS = """
Setting: setting | parameter | option | name | einstellung | 参数 | 设置
Value: value | wert | 值 | valeur | valor | valore
"""

_REPORTS = """
Started: actual start | actual start date | started at | started on | ist start | iststart | ist beginn | 实际开始 | 实际开始时间 | 实际开工时间
Finished: actual end | actual finish | actual end date | op complete date | op completed date | completed on | date completed | finished on | ist ende | istende | ist endtermin | fertig am | 实际结束 | 实际完成时间 | 实际完工时间
Good: good quantity | good qty | quantity completed | qty completed | completed qty | completed quantity | confirmed quantity | confirmed qty | confirmed yield | qty complete | gutmenge | ruckgemeldete menge | ruckgemeldet | gefertigte menge | fertige menge | 完成数量 | 已完成数量 | 合格数量 | 报工数量
"""

_ITEMS = """
Product: @orders | no | number | name
Routing: routing no | routing | routing code | routing name | arbeitsplan | arbeitsplannummer | 工艺路线 | 工艺路线编号 | gamme
Setup family: @steps
"""

SHEET_WORDS = {
    "orders": "orders | order | order list | sales order | sales orders | jobs | work orders | production orders | manufacturing orders | demand | backlog | auftrage | auftraege | auftragsliste | auftragsbestand | fertigungsauftrage | fertigungsauftraege | produktionsauftrage | plan | 订单 | 工单 | 生产订单 | 订单列表 | 生产计划 | 需求 | 生产任务 | commandes | ordres de fabrication | pedidos | ordenes | ordini | zlecenia | zamowienia | заказы | наряды",
    "routings": "routings | routing | operations | operation | process | bill of process | process plan | routing lines | integrated master | routing line | arbeitsplane | arbeitsplaene | arbeitsplan | arbeitsgange | arbeitsgaenge | 工艺 | 工艺路线 | 工序 | 工艺流程 | 产品工艺 | gammes | gamme | rutas | cicli | cicli di lavoro | marszruty | technologia | маршруты | технология",
    "operations": "operations | order operations | work order operations | auftragspositionen | vorgange | 工单工序 | 任务",
    "links": "operation resource | operation resources | operation machine | 工序资源",
    "machines": "machines | machine | machine centers | machine centres | machine center | resources | resource | work centres | work centers | workstations | equipment | maschinen | anlagen | arbeitsplatze | arbeitsplaetze | ressourcen | betriebsmittel | maschinenpark | 设备 | 机台 | 资源 | 设备列表 | 工作中心 | 设备清单 | 设备信息 | postes | maquinas | macchine | maszyny | станки | оборудование",
    "shifts": "shifts | shift | calendar | calendars | working hours | working times | schichten | schicht | kalender | schichtmodelle | arbeitszeiten | 班次 | 日历 | 工作日历 | 班制 | 工作时间 | equipes | calendrier | turnos | turni | zmiany | смены | календарь",
    "downtime": "downtime | holidays | maintenance | exceptions | closures | feiertage | wartung | stillstand | stillstande | ausfallzeiten | betriebsferien | 停机 | 停机计划 | 节假日 | 保养 | 维护 | maintenance preventive | jours feries | festivos | mantenimiento | festivita | manutenzione | przestoje | swieta | простои",
    "changeovers": "changeovers | changeover | setup matrix | setup rules | setup rule | item setup | rustmatrix | ruestmatrix | umrustmatrix | umrusten | rustzeiten | 换型 | 换型矩阵 | 切换时间 | 换模 | matrice | matriz",
    "resources": "operators | tools | crews | skills | staff | pools | mitarbeiter | personal | werkzeuge | qualifikationen | 人员 | 班组 | 模具 | 工装 | operateurs | operarios | operatori | operatorzy | рабочие",
    "progress": "progress | feedback | actuals | ruckmeldungen | rueckmeldungen | ist daten | 报工 | 进度 | 生产进度 | avancement",
    "locks": "locks | pins | fixed | fixierungen | 锁定",
    "settings": "settings | parameters | parameter | einstellungen | 设置 | 参数",
    "items": "items | item | products | parts | artikel | artikelstamm | teile | 产品 | 物料 | articles | articulos | articoli | wyroby | изделия",
}
"""Words in the name of a sheet that speak for a role; they never decide alone."""

ROLE_TEXTS = {
    "orders": _ORDERS + "Made: " + " | ".join(f"~{word}" for word in MADE_WORDS),
    "steps": _STEPS,
    "machines": _MACHINES + _DAYS,
    "shifts": _SHIFTS + _DAYS,
    "downtime": _DOWNTIME,
    "changeovers": _CHANGEOVERS,
    "resources": _RESOURCES,
    "progress": _PROGRESS,
    "locks": _LOCKS,
    "settings": _SETTINGS,
    "items": _ITEMS,
    "reports": _REPORTS,
}

UNIT_WORDS = {
    "s": "s | sec | secs | second | seconds | sek | sekunde | sekunden | 秒 | 秒钟 | seg | segundos | secondi | secondes | sekundy | сек | с",
    "min": "min | dk | dakika | 分間 | minuta | minuty | mins | m | minute | minutes | minuten | 分 | 分钟 | 分鐘 | minuto | minutos | minuti | minuty | мин | минуты | minutes per piece | min stk | min st | min pc | min unit | 分 件 | 分钟 件",
    "h": "h | hr | hrs | hour | hours | std | stunde | stunden | 时 | 小时 | 小時 | heure | heures | hora | horas | ore | ora | godz | godziny | ч | час | часы | h stk | 小时 件",
    "d": "d | day | days | tag | tage | 天 | 日 | jour | jours | dia | dias | giorni | dni | дн | дни | сут",
}
"""Words for units of time in headers, cells and unit columns."""

TOTAL_WORDS = (
    "total", "totals", "sum", "grand total", "subtotal", "summe", "gesamt", "gesamtsumme", "zwischensumme", "insgesamt", "ubertrag", "vortrag", "carry over", "carried forward",
    "ergebnis", "gesamtergebnis", "teilergebnis", "合计", "总计", "小计", "总和", "汇总", "somme", "total general", "totale", "suma", "razem", "lacznie", "итого", "всего",
)  # fmt: skip
"""What stands in the first filled cell of a row that adds up others."""

STATUS_WORDS = {
    "planned": "planned | angelegt | erfasst | eroffnet | open | new | scheduled | not started | ready to start | draft | proposed | approved | firm planned | simulated | offen | geplant | neu | 未开始 | 计划 | 未开工 | 待生产 | 新建 | planifie | planificado | pianificato | nowe | planowane | план",
    "released": "released | confirmed | ready | validated | firm | printed | freigegeben | 已下达 | 下达 | 已审核 | lance | liberado | rilasciato | zwolnione | выпущен",
    "started": "started | ongoing | partially confirmed | partially completed | in process | being processed |  in progress | work in progress | running | wip | gestartet | in arbeit | begonnen | laufend | 生产中 | 进行中 | 已开工 | en cours | en curso | in corso | w toku | в работе",
    "done": "done | finished | completed | complete | closed | shipped | cancelled | canceled | fertig | erledigt | abgeschlossen | geliefert | storniert | storno | annulliert | cancel | void | 完成 | 已完成 | 完工 | 已关闭 | 关闭 | 取消 | termine | terminado | finito | completato | zakonczone | выполнен | закрыт",
    "hold": "hold | on hold | blocked | paused | gesperrt | zuruckgestellt | angehalten | 暂停 | 冻结 | 挂起 | bloque | bloqueado | bloccato | wstrzymane | приостановлен",
}
"""Words for the Status of an order."""

STATUS_CODES = {
    "done": "TECO TABG CLSD ABGS DLV GLFT CNF RUCK DLFL LOVM DLT LOKZ",
    "hold": "LKD SPER",
    "started": "PCNF TRUCK",
    "released": "REL FREI",
    "planned": "CRTD EROF",
}
"""Codes of SAP's system status, without accents; several stand in one cell, and the first line that has one counts."""

OPEN_WORDS = (
    "net requirement", "net requirements", "net demand", "nettobedarf", "净需求",
    "remaining quantity", "remaining qty", "open quantity", "open qty", "balance", "balance quantity", "outstanding",
    "offene menge", "restmenge", "offen", "未完成数量", "剩余数量", "欠数", "quantite restante", "cantidad pendiente",
    "quantita residua", "ilosc pozostala",
)  # fmt: skip
"""Headers of what is still to be made of an order: the Quantity, also where the whole stands beside it."""

CLOSED_WORDS = (
    "done", "closed", "completed", "finished", "archive", "archived", "history", "old", "erledigt", "erledigte", "fertige",
    "abgeschlossen", "abgeschlossene", "archiv", "historie", "alt", "历史", "已完成", "归档", "termines", "archives",
    "terminados", "chiusi", "archivio", "zakonczone", "archiwum",
)  # fmt: skip
"""Words in the name of a sheet whose orders need no planning."""

TYPE_WORDS = {
    "overtime": "overtime | extra shift | ueberstunden | uberstunden | sonderschicht | mehrarbeit | 加班 | heures sup"
}
"""Words for the Type of a downtime."""

PRIORITY_WORDS = {
    "1": "urgent | highest | very high | critical | hoch | high | eilt | sehr hoch | dringend | a | 紧急 | 特急 | 高 | haute | alta | wysoki | высокий | rush",
    "5": "medium | normal | mittel | b | 中 | 一般 | 普通 | 正常 | moyenne | media | sredni | средний | standard",
    "10": "low | lowest | niedrig | gering | c | 低 | basse | baja | bassa | niski | низкий",
}
"""Words for the Priority of an order."""

YES_WORDS = "yes | y | true | x | 1 | ja | j | wahr | on | ok | ✓ | ✔ | √ | ● | 是 | 有 | 对 | oui | vrai | si | verdadero | vero | tak | да"
NO_WORDS = "no | n | false | 0 | nein | falsch | off | - | 否 | 无 | 非 | non | faux | falso | nie | нет"

MONTH_WORDS = (
    "jan january janner januar jaenner janvier enero gennaio styczen stycznia января янв ene gen sty",
    "feb february februar fevrier febrero febbraio luty lutego февраля фев fev lut",
    "mar march marz maerz mars marzo marzec marca марта мар mrz",
    "apr april avril abril aprile kwiecien kwietnia апреля апр avr abr kwi",
    "may mai mayo maggio maj maja мая май mag",
    "jun june juni juin junio giugno czerwiec czerwca июня июн giu cze",
    "jul july juli juillet julio luglio lipiec lipca июля июл juil lug lip",
    "aug august aout agosto sierpien sierpnia августа авг ago sie",
    "sep sept september septembre septiembre settembre wrzesien wrzesnia сентября сен set wrz",
    "oct october okt oktober octobre octubre ottobre pazdziernik pazdziernika октября окт ott paz",
    "nov november novembre noviembre listopad listopada ноября ноя lis",
    "dec december dez dezember decembre diciembre dicembre grudzien grudnia декабря дек dic gru",
)
"""Names of the months, January first, without accents."""

PLAN_WORDS = ("soll", "plan", "planned", "target", "geplant", "budget", "计划", "prevu", "previsto", "planowane", "план")
ACTUAL_WORDS = ("ist", "actual", "actuals", "act", "real", "effektiv", "tatsachlich", "实际", "reel", "effettivo", "rzeczywiste", "факт")
DELTA_WORDS = ("diff", "differenz", "difference", "abweichung", "abw", "delta", "variance", "差异", "ecart", "+/-")
"""What a column says of each row where planned and actual ones stand below each other."""

WEEK_WORDS = (
    "kw", "cw", "wk", "week", "woche", "kalenderwoche", "lieferwoche", "lieferkw", "weekno", "周", "周次", "交货周", "semaine",
    "semana", "settimana", "tydzien", "неделя",
)  # fmt: skip
YEAR_WORDS = ("jahr", "year", "年", "annee", "ano", "anno", "rok", "год")
"""Words in the headers of columns of week numbers, and of the years beside them."""

MULTIPLE_WORDS = {
    1000: ("k", "tsd", "tausend", "thousand", "thousands", "1000", "1000s", "ts", "tst", "tstk", "千", "千件", "千个", "mil", "mille", "тыс"),
    10_000: ("万", "万件"),
    12: ("dz", "dtz", "dutzend", "dozen", "doz", "打"),
    1_000_000: ("mio", "million", "millions"),
}
"""Words behind a quantity, or beside it, that stand for many pieces."""

PIECE_WORDS = (
    "st", "stk", "stuck", "stck", "pc", "pcs", "pce", "piece", "pieces", "ea", "each", "un", "unit", "units", "nos", "no", "set", "sets",
    "kg", "g", "m", "mm", "m2", "m3", "l", "ltr", "par", "paar", "ktn", "krt", "件", "个", "只", "套", "台", "pz", "pza", "szt", "шт", "to",
)  # fmt: skip
"""Units of quantities that stand for one."""

COLOUR_WORDS = {
    "green": "green gruen grün grünes 绿 绿色 vert verde zielony zielone зеленый",
    "red": "red rot rote 红 红色 rouge rojo rosso czerwony красный",
    "yellow": "yellow gelb gelbe 黄 黄色 jaune amarillo giallo zolty желтый",
    "orange": "orange amber 橙 橙色 naranja arancione pomaranczowy оранжевый",
    "blue": "blue blau blaue 蓝 蓝色 bleu azul blu niebieski синий",
    "purple": "purple violet lila violett 紫 紫色 morado viola fioletowy фиолетовый",
}
"""Names of the colours that fill cells, as legends write them."""

ROUTE_WORDS = (
    "routing", "route", "routings", "operations", "operation sequence", "process", "processes", "process route", "process plan",
    "process flow", "steps", "workflow", "arbeitsgange", "arbeitsgaenge", "arbeitsplan", "ablauf", "fertigungsablauf",
    "arbeitsfolge", "stationen", "vorgange", "工艺路线", "工艺流程", "工序流程", "加工工艺", "gamme", "operaciones", "ruta", "proceso",
    "ciclo", "fasi", "marszruta", "маршрут",
)  # fmt: skip
"""Headers of columns that hold a whole route in each cell."""

NOW_WORDS = ("asap", "a.s.a.p", "sofort", "eilt", "schnellstens", "immediately", "now", "urgent", "立即", "马上", "尽快", "急", "des que possible", "cuanto antes")
"""Words in a column of dates that mean today."""
